'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useEditorWords } from '@/components/codemirror/editor-words.ts';
import { editorPhrases } from '@/components/codemirror/phrases.ts';
import { type PageSecretWords, useSecretWords } from '@/components/secrets/use-secret-words.ts';
import type { FileWords } from './file-extensions.ts';

export function useFileWords(): FileWords & { readonly secrets: PageSecretWords } {
  const t = useTranslations('preview');
  const text = useTranslations('text');
  const secrets = useSecretWords();
  const editor = useEditorWords();
  return useMemo(
    () => ({ label: t('label'), phrases: editorPhrases((key) => text(`phrases.${key}`)), secrets, editor }),
    [t, text, secrets, editor],
  );
}
