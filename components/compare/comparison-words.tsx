'use client';

import { type Locale, NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import { type ReactNode, use, useMemo } from 'react';
import type { Messages } from '@/messages/catalog.ts';

type CompareMessages = Messages['compare'];

const sources: Readonly<Record<Locale, () => Promise<{ default: CompareMessages }>>> = {
  en: () => import('@/messages/en/compare.json'),
  'zh-CN': () => import('@/messages/zh-CN/compare.json'),
};
const loaded = new Map<Locale, Promise<{ default: CompareMessages }>>();

/** Brings the words of a comparison, which are too many to come with the page. */
export function ComparisonWords({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const messages = useMessages();
  const { default: compare } = use(wordsIn(locale));
  const all = useMemo(() => ({ ...messages, compare }), [messages, compare]);
  return (
    <NextIntlClientProvider locale={locale} messages={all}>
      {children}
    </NextIntlClientProvider>
  );
}

function wordsIn(locale: Locale): Promise<{ default: CompareMessages }> {
  const known = loaded.get(locale) ?? sources[locale]();
  loaded.set(locale, known);
  return known;
}
