'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { hidePathPassword } from '@/lib/registries/url-password.ts';
import { shownFiles } from '../files/shown-file.ts';
import { useReview } from '../review-context.tsx';
import { beginningOf } from './beginning-of.ts';
import { ThreadView } from './thread-view.tsx';
import type { Thread } from './threads.ts';

/** Threads on lines: the way to each, and those of files that are none of the change any more. */
export function LineThreadList({ threads }: { threads: readonly Thread[] }) {
  const t = useTranslations('review.comments');
  const { nameOf } = useReview();
  const paths = useSyncExternalStore(
    shownFiles.subscribe,
    () => shownFiles.getState().paths,
    () => null,
  );
  if (threads.length === 0) return null;
  const isThere = ({ place }: Thread) => paths === null || (place !== null && paths.includes(place.file));
  return (
    <>
      <ul aria-label={t('onLines')} className="grid gap-1">
        {threads.filter(isThere).map(({ first, answers, place }) => (
          <li key={first.id}>
            <button
              {...inPalette('go-to-thread', beginningOf(first, nameOf))}
              type="button"
              className="grid w-full grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 rounded px-2 py-1 text-left transition-colors hover:bg-hover"
              onClick={() => shownFiles.setState({ wanted: { path: place?.file ?? '', thread: first.id } })}
            >
              <span className="min-w-0 truncate">
                <span className="font-mono text-sm text-muted">
                  {hidePathPassword(place?.file ?? '')}:{place?.line}
                </span>{' '}
                {nameOf(first.by)}: {first.deletedAt === null ? first.text : '…'}
              </span>
              <span className="text-sm text-faint">
                {[first, ...answers].some(({ unread }) => unread) ? (
                  <span className="font-medium text-accent">{t('new')} </span>
                ) : null}
                {first.resolvedAt === null ? t('answers', { count: answers.length }) : t('done')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {threads
        .filter((thread) => !isThere(thread))
        .map((thread) => (
          <ThreadView key={thread.first.id} thread={thread} />
        ))}
    </>
  );
}
