'use client';

import { Siren } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useMoment } from '@/components/team/moment.tsx';
import { isOpen } from '@/lib/review/index.ts';
import { listIn } from '@/messages/values-in.ts';
import { useReview } from '../review-context.tsx';
import { MovedBase } from './moved-base.tsx';
import { StageBadge } from './stage-badge.tsx';

/** What the change is called, whose it is, and where it stands. */
export function Head() {
  const t = useTranslations('review.head');
  const locale = useLocale();
  const moment = useMoment();
  const { proposal, nameOf, page } = useReview();
  const { title, number, profile, standing, author, editors, base, version, createdAt, restores, me } = proposal;
  const others = editors.filter((id) => id !== author).map(nameOf);
  const canEdit = isOpen({ standing }) && me.role !== 'viewer';
  return (
    <div className="grid gap-2">
      <nav aria-label={t('way')} className="text-sm">
        <a href={`/profiles/${encodeURIComponent(profile)}`} className="text-accent underline-offset-4 hover:underline">
          {profile}
        </a>
      </nav>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-xl font-semibold wrap-anywhere">
          {title} <span className="font-normal text-faint tabular-nums">#{number}</span>
        </h1>
        {canEdit ? (
          <a
            href={`${page}/edit`}
            className="inline-flex h-7 shrink-0 items-center rounded border border-line bg-raised px-2.5 transition-colors hover:bg-hover pointer-coarse:h-10"
          >
            {t('edit')}
          </a>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-muted">
        <StageBadge stage={standing.stage} />
        {standing.stage === 'published' && standing.emergency !== null ? (
          <span className="inline-flex h-6 items-center gap-1.5 rounded-full bg-bad-soft px-2.5 text-sm font-medium text-bad">
            <Siren aria-hidden className="size-3.5" />
            {t('emergency')}
          </span>
        ) : null}
        <span className="wrap-anywhere">
          {t('made', { author: nameOf(author), base, version, time: moment(createdAt) })}
          {others.length > 0 ? ` ${t('editors', { count: others.length, names: listIn(locale, others) })}` : ''}
          {restores === null ? '' : ` ${t('restores', { revision: restores })}`}
        </span>
      </div>
      <Ending />
      <MovedBase />
    </div>
  );
}

/** In whose words it ended, or waits. */
function Ending() {
  const t = useTranslations('review.head');
  const { proposal, nameOf } = useReview();
  const { standing } = proposal;
  const reason = 'reason' in standing ? standing.reason : standing.stage === 'published' ? standing.emergency : null;
  if (reason === null || !('by' in standing)) return null;
  return (
    <figure className="grid gap-0.5 border-l-2 border-line-strong pl-3">
      <figcaption className="text-sm text-faint">{t('reason', { name: nameOf(standing.by) })}</figcaption>
      <blockquote className="max-w-prose whitespace-pre-wrap wrap-anywhere">{reason}</blockquote>
    </figure>
  );
}
