'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { SecretWords } from '@/components/codemirror/secret-widgets.ts';
import type { ModelPath } from '@/lib/registries/path.ts';

/** What the masks of an editor say, and what they call a secret at a place of the model. */
export type PageSecretWords = SecretWords & { readonly nameOf: (path: ModelPath) => string };

const fields = ['password', 'auth', 'identity_token'] as const;

export function useSecretWords(): PageSecretWords {
  const t = useTranslations('secrets');
  return useMemo(
    () => ({
      show: (secret) => t('show', { secret }),
      hide: (secret) => t('hide', { secret }),
      guarded: t('guarded'),
      nameOf: (path) => t(`of.${fields.find((field) => field === path.at(-1)) ?? 'other'}`, { name: String(path[1]) }),
    }),
    [t],
  );
}
