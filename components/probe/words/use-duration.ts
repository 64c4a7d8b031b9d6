'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';

/** How long something took, in as many figures as are worth reading. */
export function useDuration(): (ms: number) => string {
  const t = useTranslations('probe.view');
  return useCallback((ms) => (ms < 1000 ? t('ms', { ms: String(ms) }) : t('s', { s: (ms / 1000).toFixed(1) })), [t]);
}
