import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import { catalog } from '@/messages/catalog.ts';
import { isLocale, type Locale } from '@/messages/locale.ts';
import { MoreWords } from './more-words.tsx';

/** Brings the words of this page beside those of the editor. */
export async function DraftWords({ children }: { children: ReactNode }) {
  const { draft, review } = catalog[await pageLocale()];
  return <MoreWords words={{ draft, review: { stages: review.stages } }}>{children}</MoreWords>;
}

export async function draftTitle(profile: string): Promise<{ title: string }> {
  const locale = await pageLocale();
  const t = createTranslator({ locale, messages: catalog[locale], namespace: 'draft' });
  return { title: `${t('title', { profile })} · Portolan` };
}

async function pageLocale(): Promise<Locale> {
  const locale = await getLocale();
  return isLocale(locale) ? locale : 'en';
}
