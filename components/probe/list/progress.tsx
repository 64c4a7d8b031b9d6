'use client';

import { useTranslations } from 'next-intl';
import { useProbes } from '../state/probe-store.ts';

/** How many of the tests under way have come to their end. */
export function Progress() {
  const t = useTranslations('probe.view');
  const ended = useProbes(({ runs }) => runs.reduce((sum, run) => sum + run.ended, 0));
  const total = useProbes(({ runs }) => runs.reduce((sum, run) => sum + run.total, 0));
  const words = t('running', { ended, total });
  return (
    <div className="flex items-center gap-2">
      <progress
        aria-label={words}
        value={ended}
        max={total}
        className="h-1.5 w-32 min-w-0 appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
      <span aria-hidden className="text-sm whitespace-nowrap text-muted tabular-nums">
        {t('progress', { ended, total })}
      </span>
    </div>
  );
}
