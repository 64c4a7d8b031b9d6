'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { lineIndex, type Secret } from '@/lib/document/index.ts';

const fields = ['password', 'auth', 'identity_token'] as const;

/** What a secret is called: by its registry where K3s reads it, else by its key and line. */
export function useSecretName(): (secret: Secret) => string {
  const t = useTranslations('storage.secret');
  const text = useEditor((state) => state.text);
  return ({ path, range, name, kind }) => {
    const [section, entry] = path ?? [];
    const field = fields.find((each) => each === path?.at(-1));
    if (section === 'configs' && field) return t(field, { name: String(entry) });
    if (kind === 'url-password' && section === 'mirrors') return t('endpoint', { name: String(entry) });
    const { line } = lineIndex(text).position(range.from);
    return name === '' ? t('line', { line }) : t('key', { name, line });
  };
}
