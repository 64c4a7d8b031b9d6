import { shallow } from 'zustand/shallow';
import { useEditorValue } from '@/components/form/state/use-editor-value.ts';
import type { Target } from '@/lib/node-files/index.ts';
import { type OutcomeState, outcomeState } from '@/lib/probe/test-result.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { mirrorGroup } from './endpoint-groups.ts';
import { type Probes, useTests } from './probe-store.ts';
import { shownTest } from './shown-test.ts';

/** The gravest first; while something runs, nothing else is said yet. */
const gravity = ['running', 'fails', 'refused', 'stopped', 'warnings', 'not-asked', 'works'] as const;

/** What came of the tests of one mirror's endpoints, as one. */
export type MirrorSum = {
  readonly worst: OutcomeState;
  readonly works: number;
  readonly running: number;
  /** How many have a test at all. */
  readonly total: number;
  readonly stale: number;
};

/** Null where none has a test. */
export function useMirrorSum(mirror: string): MirrorSum | null {
  const probes = useTests();
  return useEditorValue(
    ({ accepted, target }) => (probes.tested.size === 0 ? null : sumOf(probes, mirror, accepted.model, target)),
    shallow,
  );
}

function sumOf(
  probes: Pick<Probes, 'tested' | 'stale'>,
  mirror: string,
  model: Registries,
  target: Target,
): MirrorSum | null {
  const { endpoints } = mirrorGroup(mirror, model, target);
  const tests = endpoints.flatMap((endpoint) => shownTest(probes, endpoint, model) ?? []);
  const states = tests.map(({ tested }) => outcomeState(tested.result));
  const worst = gravity.find((state) => states.includes(state));
  if (worst === undefined) return null;
  return {
    worst,
    works: states.filter((state) => state === 'works' || state === 'warnings').length,
    running: states.filter((state) => state === 'running').length,
    total: tests.length,
    stale: tests.filter(({ isStale }) => isStale).length,
  };
}
