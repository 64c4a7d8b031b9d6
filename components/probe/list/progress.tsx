'use client';

import { useTranslations } from 'next-intl';
import { ProgressBar } from '@/components/ui/progress-bar.tsx';
import { useProbes } from '../state/probe-store.ts';

/** How many of the tests under way have come to their end. */
export function Progress() {
  const t = useTranslations('probe.view');
  const ended = useProbes(({ runs }) => runs.reduce((sum, run) => sum + run.ended, 0));
  const total = useProbes(({ runs }) => runs.reduce((sum, run) => sum + run.total, 0));
  const words = t('running', { ended, total });
  return (
    <div className="flex items-center gap-2">
      <ProgressBar aria-label={words} value={ended} max={total} />
      <span aria-hidden className="text-sm whitespace-nowrap text-muted tabular-nums">
        {t('progress', { ended, total })}
      </span>
    </div>
  );
}
