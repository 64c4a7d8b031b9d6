import { useShallow } from 'zustand/react/shallow';
import { useEditorValue } from '@/components/form/state/use-editor-value.ts';
import { ignoredFiles } from '@/lib/node-files/index.ts';
import { type OutcomeState, outcomeState } from '@/lib/probe/test-result.ts';
import { type EndpointGroup, mirrorGroup, sameGroup } from './endpoint-groups.ts';
import { type Probes, useProbes } from './probe-store.ts';
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
  const group = useEditorValue(
    ({ accepted, target, nodeFiles }) => mirrorGroup(mirror, accepted.model, target, ignoredFiles(nodeFiles)),
    sameGroup,
  );
  return useProbes(useShallow((probes) => sumOf(probes, group)));
}

function sumOf(probes: Pick<Probes, 'tested' | 'stale'>, { endpoints, texts }: EndpointGroup): MirrorSum | null {
  const tests = endpoints.flatMap((endpoint) => shownTest(probes, endpoint, texts) ?? []);
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
