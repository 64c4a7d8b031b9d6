'use client';

import { useTranslations } from 'next-intl';
import { sameTarget } from './other-target.ts';
import type { Outcome } from './work/outcome.ts';

/** In place of a diff where no file differs: why. */
export function EmptyOutcome({ outcome }: { outcome: Outcome }) {
  const t = useTranslations('compare.view.empty');
  const { left, right } = outcome.sides;
  const reason = reasonOf();
  return (
    <div role="status" className="grid max-w-lg content-start gap-1 p-4">
      <h2 className="font-semibold">{t(reason)}</h2>
      <p className="text-muted">{t(`${reason}Detail`)}</p>
    </div>
  );

  function reasonOf() {
    if (left.text !== right.text) return 'sameDocuments';
    if (sameTarget(left.target, right.target)) return 'sameTarget';
    return outcome.notes.length > 0 ? 'sameFiles' : 'nothing';
  }
}
