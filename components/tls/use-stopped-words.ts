'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { listIn } from '@/messages/values-in.ts';

const mostNamed = 5;

/** Names registries in a sentence; `*` is all that have no entry of their own. */
export function useStoppedWords(): (registries: readonly string[]) => string {
  const t = useTranslations('tls.files');
  const locale = useLocale();
  return useCallback(
    (registries) => {
      // All others are most of those that there are.
      const isCut = registries.length > mostNamed && registries.at(-1) === '*';
      const told = isCut ? [...registries.slice(0, mostNamed - 1), '*'] : registries.slice(0, mostNamed);
      const shown = told.map((name) => (name === '*' ? t('others') : hideUrlPassword(name)));
      const rest = registries.length - shown.length;
      const named = listIn(locale, shown);
      return rest > 0 ? t('andMore', { registries: named, count: rest }) : named;
    },
    [t, locale],
  );
}
