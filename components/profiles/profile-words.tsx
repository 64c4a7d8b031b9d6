import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import { catalog } from '@/messages/catalog.ts';
import { isLocale, type Locale } from '@/messages/locale.ts';

/** Brings the words of the pages of profiles, which the editor's page does not need. */
export async function ProfileWords({ children }: { children: ReactNode }) {
  const { app, header, team, profiles, review, start, target } = catalog[await pageLocale()];
  return (
    <NextIntlClientProvider messages={{ app, header, team, profiles, review, start, target }}>
      {children}
    </NextIntlClientProvider>
  );
}

/** The same, and those of a comparison. */
export async function ComparisonWords({ children }: { children: ReactNode }) {
  const { app, header, team, profiles, review, target, changes, compare, text, secrets } = catalog[await pageLocale()];
  return (
    <NextIntlClientProvider messages={{ app, header, team, profiles, review, target, changes, compare, text, secrets }}>
      {children}
    </NextIntlClientProvider>
  );
}

/** For what the server draws. */
export async function profileWords() {
  const locale = await pageLocale();
  return createTranslator({ locale, messages: catalog[locale], namespace: 'profiles' });
}

async function pageLocale(): Promise<Locale> {
  const locale = await getLocale();
  return isLocale(locale) ? locale : 'en';
}
