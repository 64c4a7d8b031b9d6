import { createTranslator } from 'use-intl/core';
import { chineseDescriptions } from '@/messages/api-descriptions.ts';
import { catalog } from '@/messages/catalog.ts';
import type { Locale } from '@/messages/locale.ts';

/** The words of the page about the API; `described` says in its language what a schema says in English. */
export function apiWords(locale: Locale) {
  return {
    t: createTranslator({ locale, messages: catalog[locale], namespace: 'api' }),
    described: (text: string | undefined) =>
      text === undefined ? null : locale === 'en' ? text : (chineseDescriptions.get(text) ?? text),
  };
}

export type ApiWords = ReturnType<typeof apiWords>;
