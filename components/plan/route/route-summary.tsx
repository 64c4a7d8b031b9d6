'use client';

import { useTranslations } from 'next-intl';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { PullPlan } from '@/lib/pull/index.ts';
import { askedHosts } from './asked-hosts.ts';

/** The hosts that are asked for an image, in order; what stands in their place where none is. */
export function RouteSummary({ plan }: { plan: PullPlan }) {
  const t = useTranslations('plan.view');
  if (plan.kind === 'attempts') {
    return <span className="truncate text-sm text-muted">{askedHosts(plan).join(' → ')}</span>;
  }
  return (
    <span className="flex items-center gap-1 text-sm text-bad">
      <VerdictIcon kind="error" />
      {t(`verdict.${plan.kind}`)}
    </span>
  );
}
