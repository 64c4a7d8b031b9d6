'use client';

import { useShallow } from 'zustand/react/shallow';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { type OutcomeState, outcomeState } from '@/lib/probe/test-result.ts';
import { type Probes, type Tested, useProbes } from './probe-store.ts';
import { endpointTestId } from './test-id.ts';

/** An endpoint as it stands in the document now; without a text it is the registry itself. */
export type Endpoint = { readonly mirror: string; readonly endpoint: number | null; readonly text: string | null };

export type ShownTest = { readonly tested: Tested; readonly isStale: boolean };

/** The endpoints of a mirror as they stand in the document; none where it has none. */
export type Texts = readonly string[] | null | undefined;

/** The test to show at an endpoint: its own, or the one of what stood in its place before it was edited. */
export function shownTest(
  { tested, stale }: Pick<Probes, 'tested' | 'stale'>,
  { mirror, endpoint, text }: Endpoint,
  texts: Texts,
): ShownTest | null {
  if (tested.size === 0) return null;
  const id = endpointTestId(mirror, text);
  const own = tested.get(id);
  if (own) return { tested: own, isStale: stale.has(id) };
  if (endpoint === null) return null;
  const before = tested
    .ofMirror(mirror)
    .find(([, { subject, text: was }]) => isAt(subject, endpoint) && was !== null && texts?.includes(was) !== true);
  return before ? { tested: before[1], isStale: true } : null;
}

function isAt(subject: Tested['subject'], endpoint: number): boolean {
  return subject.kind === 'endpoint' && subject.endpoint === endpoint;
}

/** Likewise, of the document on the page. */
export function useShownTest(endpoint: Endpoint, texts: Texts): ShownTest | null {
  return useProbes(useShallow((probes) => shownTest(probes, endpoint, texts)));
}

export type ShownState = { readonly state: OutcomeState | 'untested'; readonly isStale: boolean };

/** What there is to say of an endpoint's test in short. */
export function useShownState(endpoint: Endpoint): ShownState {
  const texts = useEditor(({ accepted }) => accepted.model.mirrors?.get(endpoint.mirror)?.endpoint);
  return useProbes(useShallow((probes) => shownState(probes, endpoint, texts)));
}

const untested: ShownState = { state: 'untested', isStale: false };

function shownState(probes: Pick<Probes, 'tested' | 'stale'>, endpoint: Endpoint, texts: Texts): ShownState {
  const shown = shownTest(probes, endpoint, texts);
  return shown === null ? untested : { state: outcomeState(shown.tested.result), isStale: shown.isStale };
}
