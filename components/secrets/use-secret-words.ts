'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { SecretWords } from '@/components/codemirror/secret-widgets.ts';
import type { ModelPath } from '@/lib/registries/path.ts';

/** What the masks of an editor say, and what they call the secret at a place of the model. */
export type PageSecretWords = SecretWords & { readonly nameOf: (path: ModelPath | null) => string };

const fields = ['password', 'auth', 'identity_token'] as const;

export function useSecretWords(): PageSecretWords {
  const t = useTranslations('secrets');
  return useMemo(
    () => ({
      show: (secret) => t('show', { secret }),
      hide: (secret) => t('hide', { secret }),
      guarded: t('guarded'),
      nameOf(path) {
        const name = path?.[1];
        if (path === null || name === undefined) return t('of.outside');
        const field = path[2] === 'endpoint' ? path[2] : (fields.find((each) => each === path.at(-1)) ?? 'other');
        return t(`of.${field}`, { name: String(name) });
      },
    }),
    [t],
  );
}
