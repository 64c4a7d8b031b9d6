'use client';

import { useTranslations } from 'next-intl';
import { useDiagnostics } from './use-diagnostics.ts';
import { useFileProblems } from './use-file-problems.ts';

/** How many problems there are of all kinds. */
export function ProblemsTabCount() {
  const t = useTranslations('problemsList');
  const count = useDiagnostics().list.length + useFileProblems().length;
  if (count === 0) return null;
  return <span className="font-normal text-faint tabular-nums">{t('count', { count })}</span>;
}
