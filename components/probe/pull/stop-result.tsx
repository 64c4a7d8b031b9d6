'use client';

import { useTranslations } from 'next-intl';
import { Suspense } from 'react';
import { LaterWords } from '@/components/language/later-words.tsx';
import { hostState, type TestResult, tellingVerdict } from '@/lib/probe/test-result.ts';
import { StageList } from '../detail/stage-list.tsx';
import { useProbes } from '../state/probe-store.ts';
import { StateIcon } from '../state-icon.tsx';
import { useVerdictWords } from '../words/use-verdict-words.ts';

type StopResultProps = { id: string; index: number };

/** What one host answered to a pull that was tried; nothing once the plan may be another. */
export function StopResult({ id, index }: StopResultProps) {
  const result = useProbes((probes) => probes.tested.get(id)?.result ?? null);
  const isStale = useProbes(({ stale }) => stale.has(id));
  if (result === null || isStale) return null;
  const isWaiting = result.state === 'running' && result.hosts[index] === undefined;
  if (isWaiting || result.hosts.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <LaterWords part="probe">
        <Answer result={result} index={index} />
      </LaterWords>
    </Suspense>
  );
}

function Answer({ result, index }: { result: TestResult; index: number }) {
  const t = useTranslations('probe.view.pull');
  const { says } = useVerdictWords();
  const host = result.hosts[index];
  if (host === undefined) return <p className="text-sm text-faint">{t('state.skipped')}</p>;
  const isRunning = result.state === 'running' && index === result.hosts.length - 1;
  const state = isRunning ? 'running' : hostState(host);
  const verdict = tellingVerdict({ hosts: [host], verdict: null });
  return (
    <div className="grid grid-cols-[14px_minmax(0,1fr)] gap-x-2 rounded bg-sunken px-2 py-1.5">
      <span className="flex h-5 items-center">
        <StateIcon state={state} />
      </span>
      <div className="grid min-w-0 gap-1">
        <p className="wrap-anywhere">
          <strong className="font-semibold">{t(`state.${state}`)}</strong>
          {verdict === null || isRunning ? null : <span className="text-muted"> {says(verdict)}</span>}
        </p>
        {host.stages.length === 0 ? null : (
          <details className="min-w-0">
            <summary className="w-fit cursor-pointer rounded text-sm text-muted select-none hover:text-ink">
              {t('stages')}
            </summary>
            <div className="pt-1.5">
              <StageList stages={host.stages} label={t('stages')} />
            </div>
          </details>
        )}
      </div>
    </div>
  );
}
