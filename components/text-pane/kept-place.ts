import { EditorSelection, type StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';

type KeptPlace = { readonly anchor: number; readonly head: number; readonly scroll: StateEffect<unknown> };

const places = new WeakMap<EditorStore, KeptPlace>();

let hadFocus = false;

/** Remembers caret and scroll of a view that is about to go, and whether one types in it. */
export function keepPlace(view: EditorView, store: EditorStore): void {
  hadFocus = view.hasFocus;
  const { anchor, head } = view.state.selection.main;
  places.set(store, { anchor, head, scroll: view.scrollSnapshot() });
}

/** What brings a new view of a document of this length to where the last one was. */
export function keptPlace(store: EditorStore, length: number) {
  const place = places.get(store);
  if (!place) return {};
  const within = (offset: number) => Math.min(offset, length);
  return {
    selection: EditorSelection.single(within(place.anchor), within(place.head)),
    scrollTo: place.scroll,
  };
}

/** Lets one who typed in the last view go on in the one that took its place. */
export function keepFocus(view: EditorView): void {
  if (hadFocus && document.activeElement === document.body) view.focus();
  hadFocus = false;
}
