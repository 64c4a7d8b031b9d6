'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { PassingNote } from '@/components/ui/passing-note.tsx';
import { useDraft, useDraftItself } from './draft-context.tsx';

const shownFor = 8000;

/** Says what somebody else's save did to the page. */
export function NewsNote() {
  const t = useTranslations('draft');
  const { store } = useDraftItself();
  const news = useDraft((draft) => draft.news);
  useEffect(() => {
    if (news === null) return;
    const timer = setTimeout(() => store.setState({ news: null }), shownFor);
    return () => clearTimeout(timer);
  }, [news, store]);
  const says =
    news?.kind === 'rebased'
      ? t('news.rebased', { revision: news.revision })
      : news && t(`news.${news.kind}`, { name: news.by?.name ?? t('news.somebody') });
  return (
    <div role="status" className="pointer-events-none fixed inset-x-2 bottom-28 z-30 flex justify-center md:bottom-24">
      {says === null ? null : (
        <PassingNote says={says} close={t('close')} onClose={() => store.setState({ news: null })} />
      )}
    </div>
  );
}
