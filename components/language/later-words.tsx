'use client';

import { type Locale, NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import { type ReactNode, use, useMemo } from 'react';
import type { Messages } from '@/messages/catalog.ts';

const sources = {
  compare: { en: () => import('@/messages/en/compare.json'), 'zh-CN': () => import('@/messages/zh-CN/compare.json') },
  import: { en: () => import('@/messages/en/import.json'), 'zh-CN': () => import('@/messages/zh-CN/import.json') },
  plan: { en: () => import('@/messages/en/plan.json'), 'zh-CN': () => import('@/messages/zh-CN/plan.json') },
  probe: { en: () => import('@/messages/en/probe.json'), 'zh-CN': () => import('@/messages/zh-CN/probe.json') },
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
  const all = useMemo(() => ({ ...messages, [part]: words }), [messages, part, words]);
  return (
    <NextIntlClientProvider locale={locale} messages={all}>
      {children}
    </NextIntlClientProvider>
  );
}

function wordsOf(part: Part, locale: Locale): Promise<{ default: Messages[Part] }> {
  const key = `${part} ${locale}`;
  const known = loaded.get(key);
  if (known) return known;
  const words = sources[part][locale]();
  loaded.set(key, words);
  // Where they do not arrive, the next attempt asks the server again.
  words.catch(() => loaded.delete(key));
  return words;
}
