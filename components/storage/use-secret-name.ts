'use client';

import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useSecretWords } from '@/components/secrets/use-secret-words.ts';
import { lineIndex, type Secret } from '@/lib/document/index.ts';

/** What a missing secret is called: by its place in the model, else by its key and line. */
export function useSecretName(): (secret: Secret) => string {
  const t = useTranslations('storage.missing');
  const { nameOf } = useSecretWords();
  const store = useEditorStore();
  return ({ path, range, name, kind }) => {
    if (path !== null) return nameOf(path, kind);
    const { line } = lineIndex(store.getState().text).position(range.from);
    return name === '' ? t('line', { line }) : t('key', { key: name, line });
  };
}
