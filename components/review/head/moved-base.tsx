'use client';

import { GitMerge } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { isOpen } from '@/lib/review/index.ts';
import { useReview } from '../review-context.tsx';

/** Says that another revision was published meanwhile, and leads to where this change is laid upon it. */
export function MovedBase() {
  const t = useTranslations('review.moved');
  const { proposal, page } = useReview();
  const { base, publishedRevision, me, profile } = proposal;
  if (!isOpen(proposal) || base === publishedRevision) return null;
  const compared = `/profiles/${encodeURIComponent(profile)}/compare?from=${base}&to=${publishedRevision}`;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded border border-line bg-warn-soft px-3 py-2">
      <GitMerge aria-hidden className="size-4 shrink-0 text-warn" />
      <p className="min-w-0 flex-1 basis-72">{t('says', { base, published: publishedRevision })}</p>
      <a {...inPalette('see-moved')} href={compared} className="text-accent underline underline-offset-4">
        {t('see')}
      </a>
      {me.role === 'viewer' ? null : (
        <a href={`${page}/edit`} className="text-accent underline underline-offset-4">
          {t('merge')}
        </a>
      )}
    </div>
  );
}
