'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { IconButton } from '@/components/ui/icon-button.tsx';
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
        <div className="pointer-events-auto flex max-w-full items-center gap-2 rounded-md border border-line bg-raised py-1.5 pr-1.5 pl-3 shadow-lg">
          <p className="min-w-0 wrap-anywhere">{says}</p>
          <IconButton
            label={t('close')}
            icon={<X aria-hidden className="size-4" />}
            onClick={() => store.setState({ news: null })}
          />
        </div>
      )}
    </div>
  );
}
