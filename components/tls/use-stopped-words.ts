'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';

const mostNamed = 5;

/** Names registries in a sentence; `*` is all that have no entry of their own. */
export function useStoppedWords(): (registries: readonly string[]) => string {
  const t = useTranslations('tls.files');
  return useCallback(
    (registries) => {
      const named = registries.slice(0, mostNamed).map((name) => (name === '*' ? t('others') : hideUrlPassword(name)));
      const rest = registries.length - named.length;
      return rest > 0 ? t('andMore', { registries: named.join(t('comma')), count: rest }) : named.join(t('comma'));
    },
    [t],
  );
}
