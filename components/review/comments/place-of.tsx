'use client';

import { useTranslations } from 'next-intl';
import { hidePathPassword } from '@/lib/registries/url-password.ts';
import type { Place } from '../review-context.tsx';

/** Which line a thread is about, as it was then; and whether it is still there. */
export function PlaceOf({ place, line }: { place: Place; line: number | null }) {
  const t = useTranslations('review.comments');
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
        <span className="font-mono wrap-anywhere">{hidePathPassword(place.file)}</span>
        <span>{t('on', { line: line ?? place.line, side: place.side })}</span>
        {line === null ? (
          <span className="rounded-full bg-warn-soft px-2 text-warn">{t('outdated', { version: place.version })}</span>
        ) : null}
      </p>
      <pre className="overflow-x-auto rounded bg-sunken px-2 py-1 font-mono text-sm">
        {place.text === '' ? ' ' : place.text}
      </pre>
    </div>
  );
}
