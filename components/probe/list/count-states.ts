import { type OutcomeState, outcomeState } from '@/lib/probe/test-result.ts';
import type { Steps } from '@/lib/steps/index.ts';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import type { Probes } from '../state/probe-store.ts';
import { shownTest } from '../state/shown-test.ts';

/** How many endpoints are in which state; of those that were edited since nothing is said. */
export function* countStates(
  groups: readonly EndpointGroup[],
  probes: Pick<Probes, 'tested' | 'stale'>,
): Steps<ReadonlyMap<OutcomeState, number>> {
  const counts = new Map<OutcomeState, number>();
  if (probes.tested.size === 0) return counts;
  for (const [index, { endpoints, texts }] of groups.entries()) {
    for (const endpoint of endpoints) {
      yield index / groups.length;
      const shown = shownTest(probes, endpoint, texts);
      if (shown === null || shown.isStale) continue;
      const state = outcomeState(shown.tested.result);
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  }
  return counts;
}
