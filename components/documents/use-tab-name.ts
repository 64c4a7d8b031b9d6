'use client';

import { useTranslations } from 'next-intl';

/** What a tab says: the name of its document, or what the start screen is called. */
export function useTabName(): (name: string) => string {
  const t = useTranslations('documents');
  return (name) => (name === '' ? t('untouched') : name);
}
