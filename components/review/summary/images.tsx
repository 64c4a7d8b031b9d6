'use client';

import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/team/section.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { ImagePlan, ShownPlan } from '@/lib/dossier/index.ts';
import { useReview } from '../review-context.tsx';

/** How each kept image is pulled before and after the change. */
export function Images() {
  const t = useTranslations('review.images');
  const { images } = useReview().dossier;
  if (images.length === 0) return null;
  return (
    <Section title={t('title')} lead={t('lead')}>
      <ul className="grid gap-3">
        {images.map((plan) => (
          <li key={plan.image}>
            <Image plan={plan} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Image({ plan: { image, kept, before, after, changes } }: { plan: ImagePlan }) {
  const t = useTranslations('review.images');
  const told = useTranslations('compare');
  return (
    <div className="grid gap-1">
      <p className="wrap-anywhere">
        <span className="font-mono text-sm">{image}</span>
        {kept === 'still' ? null : <span className="ml-2 text-sm text-accent">{t(`kept.${kept}`)}</span>}
      </p>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        {changes.length === 0 && isSame(before, after) ? (
          <Way label={t('same')} plan={after} />
        ) : (
          <>
            <Way label={t('before')} plan={before} />
            <ArrowRight aria-hidden className="size-3.5 shrink-0 text-faint" />
            <Way label={t('after')} plan={after} />
          </>
        )}
      </div>
      {changes.length > 0 ? (
        <ul className="grid gap-0.5">
          {changes.map(({ id, values }) => (
            <li key={`${id} ${JSON.stringify(values)}`} className="grid grid-cols-[14px_minmax(0,1fr)] gap-x-2">
              <span className="flex h-5 items-center">
                <VerdictIcon kind={id === 'pull' && values.change === 'ends' ? 'error' : 'info'} />
              </span>
              <span className="wrap-anywhere">{told(`plans.${id}`, values)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function isSame(before: ShownPlan | null, after: ShownPlan | null): boolean {
  return before !== null && after !== null && wayOf(before) === wayOf(after);
}

function wayOf(plan: ShownPlan): string {
  return plan.kind === 'attempts' ? plan.hosts.join(' → ') : plan.reason;
}

function Way({ label, plan }: { label: string; plan: ShownPlan | null }) {
  const t = useTranslations('review.images');
  return (
    <span className="min-w-0 rounded bg-sunken px-2 py-0.5 wrap-anywhere">
      <span className="text-faint">{label}</span>{' '}
      <span className="font-mono">{plan === null ? t('nothing') : wayOf(plan)}</span>
    </span>
  );
}
