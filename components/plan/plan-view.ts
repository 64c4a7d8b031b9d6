'use client';

import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { Build, ImageList } from '@/lib/pull/index.ts';

/** How the pulls of one document are looked at. Nothing of it is kept over a reload. */
export type PlanView = {
  /** What stands in the field. */
  readonly image: string;
  readonly build: Build;
  /** TLS files that are taken as not being on the node. */
  readonly missing: ReadonlySet<string>;
  /** A list that was pasted. */
  readonly list: ImageList | null;
  readonly column: 'kept' | 'list';
  readonly pasting: boolean;
};

const atFirst: PlanView = {
  image: '',
  build: 'k3s',
  missing: new Set(),
  list: null,
  column: 'kept',
  pasting: false,
};

const views = new WeakMap<EditorStore, StoreApi<PlanView>>();

export function planViewOf(editor: EditorStore): StoreApi<PlanView> {
  const known = views.get(editor);
  if (known) return known;
  const view = createStore<PlanView>()(() => atFirst);
  views.set(editor, view);
  return view;
}

/** What `select` takes from the view of the document on the page, and how to change the view. */
export function usePlanView<Selected>(select: (view: PlanView) => Selected) {
  const view = planViewOf(useEditorStore());
  return [useStore(view, select), view.setState] as const;
}
