'use client';

import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useReview } from '../review-context.tsx';

/** How many approvals are asked for, and who gave theirs. */
export function Approvals() {
  const t = useTranslations('review.decision');
  const { proposal, nameOf } = useReview();
  const { standing, requiredApprovals, errors, allowsErrors } = proposal;
  const given = 'approvals' in standing ? standing.approvals : [];
  const required = standing.stage === 'published' ? standing.requiredApprovals : requiredApprovals;
  const missing = Math.max(0, required - given.length);
  return (
    <div className="grid gap-1.5">
      <p>{t('approvals', { given: given.length, required })}</p>
      {given.length + missing > 0 ? (
        <ul aria-label={t('approvers')} className="grid gap-1">
          {given.map((id) => (
            <li key={id} className="flex items-center gap-2">
              <CircleCheck aria-hidden className="size-4 shrink-0 text-ok" />
              <span className="min-w-0 wrap-anywhere">{t('approved', { name: nameOf(id) })}</span>
            </li>
          ))}
          {Array.from({ length: missing }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
            <li key={index} className="flex items-center gap-2 text-muted">
              <CircleDashed aria-hidden className="size-4 shrink-0 text-faint" />
              {t('missing')}
            </li>
          ))}
        </ul>
      ) : null}
      {errors > 0 ? (
        <p className={allowsErrors ? 'text-muted' : 'text-bad'}>
          {t(allowsErrors ? 'errorsAllowed' : 'errorsBlock', { count: errors })}
        </p>
      ) : null}
    </div>
  );
}
