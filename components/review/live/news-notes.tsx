'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useTransition } from 'react';
import { useStore } from 'zustand';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { PassingNote } from '@/components/ui/passing-note.tsx';
import { goToThread } from '../comments/go-to-thread.ts';
import { shownFiles } from '../files/shown-file.ts';
import { eventOf } from '../head/event-of.ts';
import { useReview } from '../review-context.tsx';
import type { News } from './news.ts';

const shownFor = 8_000;

/** What others did while the page was open: what is new for some seconds, and a version that is not shown until it is. */
export function NewsNotes() {
  return (
    <div role="status" className="pointer-events-none fixed inset-x-2 bottom-4 z-30 grid justify-items-center gap-2">
      <Passing />
      <NewerVersion />
    </div>
  );
}

function Passing() {
  const t = useTranslations('review.live');
  const { live } = useReview();
  const news = useStore(live.store, (state) => state.news);
  useEffect(() => {
    if (news === null) return;
    const timer = setTimeout(live.putAway, shownFor);
    return () => clearTimeout(timer);
  }, [news, live]);
  if (news === null) return null;
  return (
    <PassingNote says={<Said news={news} />} close={t('close')} onClose={live.putAway}>
      {news.kind === 'comments' ? (
        <Button
          {...inPalette('go-to-news')}
          onClick={() => {
            live.putAway();
            show(news);
          }}
        >
          {t('go')}
        </Button>
      ) : null}
    </PassingNote>
  );
}

function Said({ news }: { news: News }) {
  const t = useTranslations('review.live');
  const events = useTranslations('review.timeline.events');
  const { nameOf } = useReview();
  if (news.kind === 'comments') return t('comments', { count: news.count, name: nameOf(news.last.by) });
  const { what, by, version, revision } = news.event;
  return events(eventOf(what), { name: nameOf(by), version, revision: revision ?? 0 });
}

function show({ last }: Extract<News, { kind: 'comments' }>): void {
  const { paths } = shownFiles.getState();
  const file = last.thread === last.id ? last.place?.file : undefined;
  if (file !== undefined && paths?.includes(file)) shownFiles.setState({ wanted: { path: file, thread: last.thread } });
  else goToThread(last.thread);
}

function NewerVersion() {
  const t = useTranslations('review.live');
  const router = useRouter();
  const [isLoading, load] = useTransition();
  const { newer, proposal, nameOf } = useReview();
  if (newer === null) return null;
  const { version } = newer;
  return (
    <div className="pointer-events-auto flex max-w-full flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md border border-accent bg-raised py-1.5 pr-1.5 pl-3 shadow-lg">
      <p className="min-w-0 wrap-anywhere">{t('version', { name: nameOf(newer.by), shown: proposal.version })}</p>
      <Button
        {...inPalette('show-newer')}
        variant="primary"
        disabled={isLoading}
        focusableWhenDisabled
        onClick={() => load(() => router.refresh())}
      >
        {t('show', { version })}
      </Button>
    </div>
  );
}
