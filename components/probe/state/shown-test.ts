'use client';

import { useShallow } from 'zustand/react/shallow';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { type OutcomeState, outcomeState } from '@/lib/probe/test-result.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { type Probes, type Tested, useProbes } from './probe-store.ts';
import { endpointTestId } from './test-id.ts';

/** An endpoint as it stands in the document now; without a text it is the registry itself. */
export type Endpoint = { readonly mirror: string; readonly endpoint: number | null; readonly text: string | null };

export type ShownTest = { readonly tested: Tested; readonly isStale: boolean };

/** The test to show at an endpoint: its own, or the one of what stood in its place before it was edited. */
export function shownTest(
  { tested, stale }: Pick<Probes, 'tested' | 'stale'>,
  { mirror, endpoint, text }: Endpoint,
  { mirrors }: Registries,
): ShownTest | null {
  const id = endpointTestId(mirror, text);
  const own = tested.get(id);
  if (own) return { tested: own, isStale: stale.has(id) };
  if (endpoint === null) return null;
  const others = mirrors?.get(mirror)?.endpoint ?? [];
  for (const before of tested.values()) {
    const { subject } = before;
    const wasHere = subject.kind === 'endpoint' && subject.mirror === mirror && subject.endpoint === endpoint;
    if (wasHere && before.text !== null && !others.includes(before.text)) return { tested: before, isStale: true };
  }
  return null;
}

export type ShownState = { readonly state: OutcomeState | 'untested'; readonly isStale: boolean };

/** What there is to say of an endpoint's test in short. */
export function useShownState(endpoint: Endpoint): ShownState {
  const model = useEditor(({ accepted }) => accepted.model);
  return useProbes(
    useShallow((probes): ShownState => {
      const shown = probes.tested.size === 0 ? null : shownTest(probes, endpoint, model);
      return shown === null
        ? { state: 'untested', isStale: false }
        : { state: outcomeState(shown.tested.result), isStale: shown.isStale };
    }),
  );
}
