import type { PullPlan } from '@/lib/pull/index.ts';

/** The hosts of a plan in order, each as often as it is asked for a manifest. */
export function askedHosts(plan: PullPlan): readonly string[] {
  if (plan.kind !== 'attempts') return [];
  return plan.attempts.filter(({ why }) => why.id !== 'blob-after-manifest').map(({ host }) => host);
}
