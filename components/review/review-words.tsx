import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { catalog } from '@/messages/catalog.ts';
import { isLocale } from '@/messages/locale.ts';
import { pageMessages } from '@/messages/page-messages.ts';

/** Brings the words of a review, which the editor's page does not need. */
export async function ReviewWords({ children }: { children: ReactNode }) {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : 'en';
  const { changes, compare, plan, probe, profiles, review, team } = catalog[locale];
  const messages = { ...pageMessages(locale), changes, compare, plan, probe, profiles, review, team };
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
