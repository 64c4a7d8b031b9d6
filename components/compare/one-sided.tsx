'use client';

import { useTranslations } from 'next-intl';
import type { FileDiff } from './work/outcome.ts';

/** Says of a file that only one side has which one that is. */
export function OneSided({ file: { left, right } }: { file: FileDiff }) {
  const t = useTranslations('compare.view');
  if (left !== null && right !== null) return null;
  return (
    <p className="border-b border-line bg-canvas px-3 py-1.5 text-muted">
      {t(`whole.${left === null ? 'added' : 'removed'}`)}
    </p>
  );
}
