'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { SecretWords } from '@/components/codemirror/secret-widgets.ts';
import type { SecretKind } from '@/lib/document/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';

export type PageSecretWords = SecretWords & {
  /** What to call a secret: by its place in the model, or by its kind where K3s does not read it. */
  readonly nameOf: (path: ModelPath | null, kind?: SecretKind) => string;
};

const fields = ['password', 'auth', 'identity_token'] as const;

export function useSecretWords(): PageSecretWords {
  const t = useTranslations('secrets');
  return useMemo(
    () => ({
      show: (secret) => t('show', { secret }),
      hide: (secret) => t('hide', { secret }),
      guarded: t('guarded'),
      nameOf(path, kind = 'secret') {
        const name = path?.[1];
        if (path === null || name === undefined) return t(`kinds.${kind}`);
        const field = path[2] === 'endpoint' ? path[2] : (fields.find((each) => each === path.at(-1)) ?? 'other');
        return t(`of.${field}`, { name: hideUrlPassword(String(name)) });
      },
    }),
    [t],
  );
}
