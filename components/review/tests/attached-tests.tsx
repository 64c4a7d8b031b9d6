'use client';

import { useTranslations } from 'next-intl';
import { StateIcon } from '@/components/probe/state-icon.tsx';
import { useMoment } from '@/components/team/moment.tsx';
import { useReview } from '../review-context.tsx';

/** The tests that were attached when the change was submitted. */
export function AttachedTests() {
  const t = useTranslations('review.tests');
  const moment = useMoment();
  const { probeResults, submittedAt } = useReview().proposal;
  if (submittedAt === null) return null;
  if (probeResults === null) return <p className="text-muted">{t('noneAttached')}</p>;
  return (
    <div className="grid gap-1.5">
      <h3 className="font-medium">{t('attached', { time: moment(probeResults.at) })}</h3>
      <ul className="grid gap-1.5">
        {probeResults.tests.map(({ host, state, says }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one host may be asked for several mirrors
          <li key={index} className="grid grid-cols-[14px_minmax(0,1fr)] gap-x-2.5">
            <span className="flex h-5 items-center">
              <StateIcon state={state} />
            </span>
            <span className="grid wrap-anywhere">
              <span>
                <span className="font-mono text-sm">{host}</span>{' '}
                <span className="text-sm text-faint">{t(`states.${state}`)}</span>
              </span>
              {says ? <span className="text-muted">{says}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
