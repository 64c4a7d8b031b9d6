'use client';

import { useTranslations } from 'next-intl';
import { useDiagnostics } from './use-diagnostics.ts';

/** How many problems there are of all kinds. */
export function ProblemsTabCount() {
  const t = useTranslations('problemsList');
  const { length } = useDiagnostics().list;
  if (length === 0) return null;
  return <span className="font-normal text-faint tabular-nums">{t('count', { count: length })}</span>;
}
