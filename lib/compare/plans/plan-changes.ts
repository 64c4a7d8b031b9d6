import type { Attempt, PullPlan } from '../../pull/index.ts';
import { isRegistryItself } from '../facts/registry-itself.ts';
import { hostChanges } from './host-changes.ts';
import { type HostPair, pairHosts } from './pair-hosts.ts';

/** Something that changes about one pull. Its words are `compare.plans.<id>` in `messages/`. */
export type PlanChange = { readonly id: PlanChangeId; readonly values: Readonly<Record<string, string>> };

export type PlanChangeId =
  | 'pull'
  | 'reason'
  | 'host'
  | 'order'
  | 'address'
  | 'repository'
  | 'https-first'
  | 'login'
  | 'tls'
  | 'token';

type Asked = Extract<PullPlan, { kind: 'attempts' }>;

/** What changes from one plan of a pull to another: first whom it asks, then host by host; nothing where no host would notice. */
export function planChanges(from: PullPlan, to: PullPlan): readonly PlanChange[] {
  if (from.kind === 'attempts' && to.kind === 'attempts') return askedChanges(from, to);
  const values = { before: reasonOf(from), after: reasonOf(to) };
  if (from.kind === 'attempts')
    return [{ id: 'pull', values: { change: 'ends', kind: to.kind, reason: values.after } }];
  if (to.kind === 'attempts') {
    return [{ id: 'pull', values: { change: 'begins', kind: from.kind, reason: values.before } }];
  }
  return values.before === values.after ? [] : [{ id: 'reason', values }];
}

function askedChanges(from: Asked, to: Asked): readonly PlanChange[] {
  const { ended, begun, both } = pairHosts(manifestsOf(from), manifestsOf(to));
  return [
    ...ended.map((attempt) => hostChange('ends', attempt)),
    ...begun.map((attempt) => hostChange('begins', attempt)),
    ...orderChanges(both),
    ...both.flatMap(hostChanges),
    ...tokenChanges(from, to),
  ];
}

/** A digest is asked for among the blobs of the same hosts. */
function manifestsOf({ attempts }: Asked): readonly Attempt[] {
  return attempts.filter(({ why }) => why.id !== 'blob-after-manifest');
}

function hostChange(change: 'begins' | 'ends', attempt: Attempt): PlanChange {
  const role = isRegistryItself(attempt) ? 'fallback' : 'endpoint';
  return { id: 'host', values: { change, role, host: attempt.host } };
}

function orderChanges(both: readonly HostPair[]): readonly PlanChange[] {
  const inOrder = (pairs: readonly HostPair[]) => pairs.map(({ to }) => to.host).join(' → ');
  const before = inOrder(both.toSorted((one, other) => one.fromAt - other.fromAt));
  const after = inOrder(both);
  return before === after ? [] : [{ id: 'order', values: { before, after } }];
}

/** For which name a token is asked where one is rewritten. */
function tokenChanges(from: Asked, to: Asked): readonly PlanChange[] {
  const before = from.notes.find(({ words }) => words === 'rewrite-token');
  const after = to.notes.find(({ words }) => words === 'rewrite-token');
  const values = (after ?? before)?.values;
  if (values === undefined || (before === undefined) === (after === undefined)) return [];
  return [{ id: 'token', values: { change: after === undefined ? 'ends' : 'begins', ...values } }];
}

function reasonOf(plan: PullPlan): string {
  if (plan.kind === 'attempts') return '';
  if (plan.kind === 'fails') return plan.fails;
  return plan.kind === 'refused' ? plan.refused : plan.error;
}
