'use client';

import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ModelPath } from '@/lib/registries/path.ts';
import { useEditorStore } from './state/editor-context.tsx';
import type { EditorState } from './state/editor-state.ts';
import type { EditorStore } from './state/editor-store.ts';

type Place = NonNullable<EditorState['selected']>;

type Pointed = { readonly place: Place | null };

const stores = new WeakMap<EditorStore, StoreApi<Pointed>>();

/** The place on which the pointer rests in one of an editor's panes. Whoever types looks elsewhere. */
export function pointedIn(editor: EditorStore): StoreApi<Pointed> {
  const known = stores.get(editor);
  if (known) return known;
  const store = createStore<Pointed>()(() => ({ place: null }));
  stores.set(editor, store);
  const forget = () => {
    if (store.getState().place !== null) store.setState({ place: null });
  };
  editor.subscribe((state, before) => {
    if (state.reading !== before.reading) forget();
  });
  return store;
}

let last: StoreApi<Pointed> | null = null;

// A pane does not see the pointer leave it by way of something that stood over it.
globalThis.document?.addEventListener('pointerover', ({ target }) => {
  if (last === null || !(target instanceof Element) || target.closest('[data-pane], .cm-tooltip') !== null) return;
  last.setState({ place: null });
  last = null;
});

/** What the pointer rests on in another pane than this. */
export function usePointedElsewhere(pane: Place['by']): Place | null {
  return useStore(pointedIn(useEditorStore()), ({ place }) => (place?.by === pane ? null : place));
}

/** How long a pointer that passes over a pane has to stop before its place is looked for. */
const rest = 120;

/** Tells where the pointer rests in a pane: `over` for each move, null where it is over nothing or has left. */
export function createPointing(editor: EditorStore, by: Place['by']) {
  const store = pointedIn(editor);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (path: ModelPath | null) => {
    if (path !== null) {
      last = store;
      store.setState({ place: { path, by } });
    } else if (store.getState().place?.by === by) store.setState({ place: null });
  };
  return {
    over(find: () => ModelPath | null) {
      clearTimeout(timer);
      timer = setTimeout(() => set(find()), rest);
    },
    leave() {
      clearTimeout(timer);
      set(null);
    },
  };
}
