'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Attempt, type PullNote, shownValues } from '@/lib/pull/index.ts';
import { RouteNotes } from './route-notes.tsx';
import { StopSentence } from './stop-sentence.tsx';

type StopProps = {
  attempt: Attempt;
  number: number;
  isLast: boolean;
  notes: readonly PullNote[];
  /** What it answered, where the pull was tried. */
  result: ReactNode;
};

/** One host on the way: the request as it goes out, what stands behind it, and what will surprise about it. */
export function Stop({ attempt, number, isLast, notes, result }: StopProps) {
  const t = useTranslations('plan');
  const { method, url, why } = attempt;
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2.5">
      <div aria-hidden className="flex flex-col items-center">
        <span className="flex size-5 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface text-xs tabular-nums">
          {number}
        </span>
        {isLast ? null : <span className="w-px flex-1 bg-line-strong" />}
      </div>
      <div className="grid min-w-0 gap-1 pb-3">
        <p className="font-mono text-sm leading-5 wrap-anywhere">
          <span className="text-faint">{method}</span> {url}
        </p>
        {why.id === 'blob-after-manifest' ? null : <StopSentence attempt={attempt} />}
        <p className="text-muted wrap-anywhere">{t(`why.${why.id}`, shownValues(why.values))}</p>
        <RouteNotes notes={notes} />
        {result}
      </div>
    </li>
  );
}
