'use client';

import { useTranslations } from 'next-intl';
import type { TestedStage } from '@/lib/probe/test-result.ts';
import { StateIcon } from '../state-icon.tsx';
import { useDuration } from '../words/use-duration.ts';
import { StageFacts } from './stage-facts.tsx';
import { VerdictLines } from './verdict-lines.tsx';

const states = { ok: 'works', warning: 'warnings', failure: 'fails' } as const;

type StageListProps = { stages: readonly TestedStage[]; label: string };

/** The stages of a test in the order in which they ended. */
export function StageList({ stages, label }: StageListProps) {
  return (
    <ol aria-label={label} className="grid gap-2">
      {stages.map((stage, index) => (
        <Stage
          // biome-ignore lint/suspicious/noArrayIndexKey: stages come one after the other, and stay in their place
          key={index}
          stage={stage}
          isHttpInstead={stage.scheme === 'http' && stages.some(({ scheme }) => scheme === 'https')}
        />
      ))}
    </ol>
  );
}

function Stage({ stage, isHttpInstead }: { stage: TestedStage; isHttpInstead: boolean }) {
  const t = useTranslations('probe');
  const duration = useDuration();
  const { verdict, facts, ms } = stage;
  const state = states[verdict.severity];
  return (
    <li
      data-fails={verdict.severity === 'failure' || undefined}
      className="grid grid-cols-[14px_minmax(0,1fr)] gap-x-2"
    >
      <span className="flex h-5 items-center">
        <StateIcon state={state} />
        <span className="sr-only">{t(`view.severity.${verdict.severity}`)}</span>
      </span>
      <div className="grid min-w-0 gap-1">
        <h4 className="flex items-baseline gap-2">
          <span className="font-semibold">{t(`stages.${stage.stage}`)}</span>
          {isHttpInstead ? <span className="text-sm text-muted">{t('view.overHttp')}</span> : null}
          <span className="ml-auto text-sm text-faint tabular-nums">{duration(ms)}</span>
        </h4>
        <VerdictLines verdict={verdict} />
        {facts === null ? null : <StageFacts facts={facts} isOpen={verdict.severity !== 'ok'} />}
      </div>
    </li>
  );
}
