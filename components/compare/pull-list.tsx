'use client';

import { useTranslations } from 'next-intl';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { PlanChange } from '@/lib/compare/index.ts';
import { shownValues } from '@/lib/pull/shown-values.ts';
import type { ComparedPull } from './work/outcome.ts';

/** What changes about the pulls of the images that are kept with the document. */
export function PullList({ pulls }: { pulls: readonly ComparedPull[] }) {
  const t = useTranslations('compare');
  return (
    <ul className="min-h-0 overflow-y-auto overscroll-contain pb-2">
      {pulls.map(({ image, changes }) => (
        <li key={image} className="grid gap-0.5 px-3 py-1.5">
          <span className="font-mono text-sm leading-5 wrap-anywhere">{image}</span>
          {changes.length === 0 ? (
            <span className="text-muted">{t('plans.same')}</span>
          ) : (
            <ul className="grid gap-0.5">
              {changes.map((change) => (
                <li key={`${change.id} ${JSON.stringify(change.values)}`}>
                  <Change change={change} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Change({ change: { id, values } }: { change: PlanChange }) {
  const t = useTranslations('compare');
  const severity = id === 'pull' && values.change === 'ends' ? 'error' : 'info';
  return (
    <span className="grid grid-cols-[14px_minmax(0,1fr)] gap-x-2.5">
      <span className="flex h-5 items-center">
        <VerdictIcon kind={severity} />
        <span className="sr-only">{t(`view.severity.${severity}`)}</span>
      </span>
      <span className="wrap-anywhere">{t(`plans.${id}`, shownValues(values))}</span>
    </span>
  );
}
