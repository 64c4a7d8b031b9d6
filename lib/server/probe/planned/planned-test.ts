import 'server-only';
import type { Verdict } from '../../../probe/verdict.ts';
import type { Subject } from '../subject.ts';

/** What becomes of one question: a host to test, a pull to try, or why there is nothing to do. */
export type PlannedTest =
  | { readonly kind: 'endpoint'; readonly id: string; readonly subject: Subject }
  | { readonly kind: 'pull'; readonly id: string; readonly name: string; readonly hosts: readonly PulledHost[] }
  | { readonly kind: 'nothing'; readonly id: string; readonly verdict: Verdict };

export type PulledHost = { readonly subject: Subject; readonly isBlob: boolean };

export function endpointsOf(test: PlannedTest): number {
  if (test.kind === 'nothing') return 0;
  return test.kind === 'pull' ? test.hosts.length : 1;
}
