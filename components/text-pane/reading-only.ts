import { Compartment, EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';

/** Keeps a view from taking what is typed where the document is only looked at. */
export function readingOnly(store: EditorStore) {
  const place = new Compartment();
  const now = () => EditorState.readOnly.of(store.getState().readOnly);
  const catchUp = () => place.reconfigure(now());
  return {
    extension: place.of(now()),
    /** For a state that was made before the store came to be only looked at, or ceased to be. */
    catchUp,
    follow: (view: EditorView) =>
      store.subscribe((state, before) => {
        if (state.readOnly !== before.readOnly) view.dispatch({ effects: catchUp() });
      }),
  };
}
