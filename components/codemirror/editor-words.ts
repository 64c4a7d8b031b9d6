import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { createTranslator } from 'use-intl/core';
import en from '@/messages/en/editors.json';
import type { Locale } from '@/messages/locale.ts';
import zh from '@/messages/zh-CN/editors.json';

/** The texts of the editors, which come with them and not with the page. */
export function editorWords(locale: Locale) {
  return createTranslator({ locale, messages: { editors: locale === 'en' ? en : zh }, namespace: 'editors' });
}

export type EditorWords = ReturnType<typeof editorWords>;

export function useEditorWords(): EditorWords {
  const locale = useLocale();
  return useMemo(() => editorWords(locale), [locale]);
}
