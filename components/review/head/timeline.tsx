'use client';

import { useTranslations } from 'next-intl';
import { useMoment } from '@/components/team/moment.tsx';
import { Section } from '@/components/team/section.tsx';
import { useReview } from '../review-context.tsx';
import { eventOf } from './event-of.ts';

/** What happened to the change, from the first to the last. */
export function Timeline() {
  const t = useTranslations('review.timeline');
  const moment = useMoment();
  const { proposal, nameOf } = useReview();
  return (
    <Section title={t('title')}>
      <ol className="grid">
        {proposal.events.map(({ seq, at, by, what, version, reason, revision }, index) => (
          <li key={seq} className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2.5">
            <div aria-hidden className="flex flex-col items-center">
              <span className="mt-1.5 size-2 shrink-0 rounded-full bg-line-strong" />
              {index === proposal.events.length - 1 ? null : <span className="mt-1.5 -mb-1.5 w-px flex-1 bg-line" />}
            </div>
            <div className="grid gap-0.5 pb-3 wrap-anywhere">
              <p>
                {t(`events.${eventOf(what)}`, { name: nameOf(by), version, revision: revision ?? 0 })}{' '}
                <time dateTime={at} className="text-sm text-faint">
                  {moment(at)}
                </time>
              </p>
              {reason ? <p className="max-w-prose whitespace-pre-wrap text-muted">{reason}</p> : null}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
