import { Compartment, EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';

/** Keeps a view from taking what is typed where the document is only looked at. */
export function readingOnly(store: EditorStore) {
  const place = new Compartment();
  const now = () => EditorState.readOnly.of(store.getState().readOnly);
  return {
    extension: place.of(now()),
    follow: (view: EditorView) =>
      store.subscribe((state, before) => {
        if (state.readOnly !== before.readOnly) view.dispatch({ effects: place.reconfigure(now()) });
      }),
  };
}
