'use client';

import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import { type ReactNode, useMemo } from 'react';

/** Adds words to those that the page has. */
export function MoreWords({ words, children }: { words: object; children: ReactNode }) {
  const locale = useLocale();
  const messages = useMessages();
  const all = useMemo(() => ({ ...messages, ...words }), [messages, words]);
  return (
    <NextIntlClientProvider locale={locale} messages={all}>
      {children}
    </NextIntlClientProvider>
  );
}
