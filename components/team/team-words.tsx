import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import { catalog, type Messages } from '@/messages/catalog.ts';
import { isLocale, type Locale } from '@/messages/locale.ts';

/** Brings the words of a team's pages, which the editor's page does not need. */
export async function TeamWords({ children }: { children: ReactNode }) {
  const { app, header, team } = catalog[await pageLocale()];
  return <NextIntlClientProvider messages={{ app, header, team }}>{children}</NextIntlClientProvider>;
}

/** The same for what the server draws. */
export async function teamWords() {
  const locale = await pageLocale();
  return createTranslator({ locale, messages: catalog[locale], namespace: 'team' });
}

export async function teamTitle(page: keyof Messages['team']['titles']): Promise<{ title: string }> {
  return { title: `${(await teamWords())(`titles.${page}`)} · Portolan` };
}

async function pageLocale(): Promise<Locale> {
  const locale = await getLocale();
  return isLocale(locale) ? locale : 'en';
}
