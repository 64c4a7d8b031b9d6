'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useShownDocument } from './documents-context.tsx';

/** Names the tab of the browser after the document that is shown. */
export function usePageTitle(): void {
  const t = useTranslations('app');
  const name = useShownDocument((entry) => entry.name);
  useEffect(() => {
    document.title = name === '' ? t('name') : `${name} – ${t('name')}`;
  }, [name, t]);
}
