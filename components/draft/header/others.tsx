'use client';

import { useLocale, useTranslations } from 'next-intl';
import { listIn } from '@/messages/values-in.ts';
import { useDraft } from '../draft-context.tsx';

const mostShown = 3;

/** Who else has the draft open, by their initials. */
export function Others() {
  const t = useTranslations('draft');
  const locale = useLocale();
  const others = useDraft(({ stand }) => stand.others);
  if (others.length === 0) return null;
  const names = listIn(
    locale,
    others.map(({ name }) => name),
  );
  const says = t('others', { names, count: others.length });
  return (
    <span title={says} className="flex shrink-0 items-center">
      <span className="sr-only">{says}</span>
      {others.slice(0, mostShown).map(({ id, name }) => (
        <span
          key={id}
          aria-hidden
          className="-ml-1 inline-flex size-6 items-center justify-center rounded-full border border-surface bg-accent-soft text-sm text-ink first:ml-0"
        >
          {[...name.trim()][0]?.toUpperCase()}
        </span>
      ))}
      {others.length > mostShown ? (
        <span aria-hidden className="ml-1 text-sm text-muted">
          +{others.length - mostShown}
        </span>
      ) : null}
    </span>
  );
}
