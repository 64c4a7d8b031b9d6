'use client';

import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { TestResult } from '@/lib/probe/test-result.ts';
import type { Build, EndpointPlace, TestSubject } from '@/lib/pull/index.ts';
import { Tests } from './tests.ts';

/** A test that was begun, with what is known of it. */
export type Tested = {
  readonly subject: TestSubject;
  readonly build: Build;
  /** What the endpoint was then; null for the registry itself and for pulls. */
  readonly text: string | null;
  readonly result: TestResult;
  /** When it was begun. */
  readonly at: string;
  /** What it depended on, to see whether that is another by now; null until that is known. */
  readonly key: string | null;
};

/** Tests that were asked for together. */
export type Run = { readonly id: number; readonly total: number; readonly ended: number; readonly stop: () => void };

export type Trouble =
  | { readonly kind: 'unreachable' | 'broken' }
  /** In the server's words. */
  | { readonly kind: 'refused'; readonly detail: string };

/** The tests of one document. They are in the memory of the page alone. */
export type Probes = {
  readonly tested: Tests;
  /** Tests of which something that they depend on was edited since. */
  readonly stale: ReadonlySet<string>;
  readonly runs: readonly Run[];
  readonly trouble: Trouble | null;
  /** What stands in the field for an image to look for. */
  readonly image: string;
  /** The endpoint whose stages are shown. */
  readonly chosen: EndpointPlace | null;
  /** Whether the focus is still to go to those. */
  readonly focusing: boolean;
};

const atFirst: Omit<Probes, 'tested'> = {
  stale: new Set(),
  runs: [],
  trouble: null,
  image: '',
  chosen: null,
  focusing: false,
};

const stores = new WeakMap<EditorStore, StoreApi<Probes>>();

export function probesOf(editor: EditorStore): StoreApi<Probes> {
  const known = stores.get(editor);
  if (known) return known;
  const store = createStore<Probes>()(() => ({ ...atFirst, tested: new Tests() }));
  stores.set(editor, store);
  return store;
}

/** The tests of the document on the page, and which are outdated. */
export function useTests(): Pick<Probes, 'tested' | 'stale'> {
  return useProbes(useShallow(({ tested, stale }) => ({ tested, stale })));
}

/** What `select` takes from the tests of the document on the page. */
export function useProbes<Selected>(select: (probes: Probes) => Selected): Selected {
  return useStore(probesOf(useEditorStore()), select);
}
