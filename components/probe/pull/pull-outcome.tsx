'use client';

import { useTranslations } from 'next-intl';
import { Suspense } from 'react';
import { LaterWords } from '@/components/language/later-words.tsx';
import { VerdictLines } from '../detail/verdict-lines.tsx';
import { TestTroubleBar } from '../list/test-trouble-bar.tsx';
import { type Tested, useProbes } from '../state/probe-store.ts';
import { StateIcon } from '../state-icon.tsx';

/** How a pull that was tried has ended. */
export function PullOutcome({ id }: { id: string }) {
  const tested = useProbes((probes) => probes.tested.get(id) ?? null);
  const isStale = useProbes(({ stale }) => stale.has(id));
  if (tested === null || tested.result.state === 'running') return null;
  return (
    <Suspense fallback={null}>
      <LaterWords part="probe">
        <TestTroubleBar />
        <Outcome result={tested.result} isStale={isStale} />
      </LaterWords>
    </Suspense>
  );
}

function Outcome({ result, isStale }: Pick<Tested, 'result'> & { isStale: boolean }) {
  const t = useTranslations('probe.view');
  const { state, verdict } = result;
  return (
    <div role="status" className="grid grid-cols-[14px_minmax(0,1fr)] gap-x-2">
      <span className="flex h-5 items-center">
        <StateIcon state={state} isStale={isStale} />
        <span className="sr-only">{t(`state.${state}`)}</span>
      </span>
      <div className="grid gap-1">
        {isStale ? <p className="font-medium text-warn">{t('pull.stale')}</p> : null}
        <div className={isStale ? 'text-muted' : ''}>
          {verdict === null ? <p>{t(`state.${state}`)}</p> : <VerdictLines verdict={verdict} />}
        </div>
      </div>
    </div>
  );
}
