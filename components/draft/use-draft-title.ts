'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useDraft } from './draft-context.tsx';

/** Names the tab of the browser after the draft. */
export function useDraftTitle(): void {
  const t = useTranslations('app');
  const title = useDraft(({ stand }) => stand.title);
  useEffect(() => {
    document.title = `${title} – ${t('name')}`;
  }, [title, t]);
}
