'use client';

import { type Locale, NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import { type ReactNode, use } from 'react';
import type { Messages } from '@/messages/catalog.ts';

const sources = {
  import: { en: () => import('@/messages/en/import.json'), 'zh-CN': () => import('@/messages/zh-CN/import.json') },
} as const satisfies {
  readonly [Part in keyof Messages]?: Readonly<Record<Locale, () => Promise<{ default: Messages[Part] }>>>;
};

type Part = keyof typeof sources;

const loaded = new Map<string, Promise<{ default: Messages[Part] }>>();

/** Brings the words of a part of the page that are too many to come with every page. */
export function LaterWords({ part, children }: { part: Part; children: ReactNode }) {
  const locale = useLocale();
  const messages = useMessages();
  const { default: words } = use(wordsOf(part, locale));
  return (
    <NextIntlClientProvider locale={locale} messages={{ ...messages, [part]: words }}>
      {children}
    </NextIntlClientProvider>
  );
}

function wordsOf(part: Part, locale: Locale): Promise<{ default: Messages[Part] }> {
  const key = `${part} ${locale}`;
  const words = loaded.get(key) ?? sources[part][locale]();
  loaded.set(key, words);
  return words;
}
