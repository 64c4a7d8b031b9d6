'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import { type OutcomeState, outcomeState } from '@/lib/probe/test-result.ts';
import { type Probes, probesOf, type Tested, useProbes } from './probe-store.ts';
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

/** What there is to say of an endpoint's test in short; another where that changes alone, as most letters that are typed leave it. */
export function useShownState(endpoint: Endpoint): ShownState {
  const editor = useEditorStore();
  const probes = probesOf(editor);
  const select = useShallow(({ accepted }: EditorState) =>
    shownState(probes.getState(), endpoint, accepted.model.mirrors?.get(endpoint.mirror)?.endpoint),
  );
  const read = () => select(editor.getState());
  const subscribe = useCallback(
    (changed: () => void) => {
      const ends = [editor.subscribe(changed), probes.subscribe(changed)];
      return () => {
        for (const end of ends) end();
      };
    },
    [editor, probes],
  );
  return useSyncExternalStore(subscribe, read, read);
}

const untested: ShownState = { state: 'untested', isStale: false };

function shownState(probes: Probes, endpoint: Endpoint, texts: Texts): ShownState {
  const shown = shownTest(probes, endpoint, texts);
  return shown === null ? untested : { state: outcomeState(shown.tested.result), isStale: shown.isStale };
}
