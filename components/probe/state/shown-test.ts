'use client';

import { shallow } from 'zustand/shallow';
import { useEditorValue } from '@/components/form/state/use-editor-value.ts';
import { type OutcomeState, outcomeState } from '@/lib/probe/test-result.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { type Probes, type Tested, useTests } from './probe-store.ts';
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
  const before = testedAt(tested, mirror, endpoint).find(({ text }) => text !== null && !others.includes(text));
  return before ? { tested: before, isStale: true } : null;
}

const places = new WeakMap<Probes['tested'], ReadonlyMap<string, readonly Tested[]>>();

/** The tests of what is or was at a place. */
function testedAt(tested: Probes['tested'], mirror: string, endpoint: number): readonly Tested[] {
  const known = places.get(tested) ?? Map.groupBy(tested.values(), placeOf);
  places.set(tested, known);
  return known.get(JSON.stringify([mirror, endpoint])) ?? [];
}

function placeOf({ subject }: Tested): string {
  return subject.kind === 'endpoint' ? JSON.stringify([subject.mirror, subject.endpoint]) : '';
}

export type ShownState = { readonly state: OutcomeState | 'untested'; readonly isStale: boolean };

/** What there is to say of an endpoint's test in short. */
export function useShownState(endpoint: Endpoint): ShownState {
  const probes = useTests();
  return useEditorValue(({ accepted }) => shownState(probes, endpoint, accepted.model), shallow);
}

const untested: ShownState = { state: 'untested', isStale: false };

function shownState(probes: Pick<Probes, 'tested' | 'stale'>, endpoint: Endpoint, model: Registries): ShownState {
  const shown = probes.tested.size === 0 ? null : shownTest(probes, endpoint, model);
  return shown === null ? untested : { state: outcomeState(shown.tested.result), isStale: shown.isStale };
}
