import { Compartment, EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { fromStore } from '@/components/codemirror/origin.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';

/** Keeps a view from taking what is typed where the document is only looked at. */
export function readingOnly(store: EditorStore) {
  const place = new Compartment();
  const now = () => EditorState.readOnly.of(store.getState().readOnly);
  const catchUp = () => place.reconfigure(now());
  return {
    extension: [place.of(now()), fromStoreAlone],
    /** For a state that was made before the store came to be only looked at, or ceased to be. */
    catchUp,
    follow: (view: EditorView) =>
      store.subscribe((state, before) => {
        if (state.readOnly !== before.readOnly) view.dispatch({ effects: catchUp() });
      }),
  };
}

/** CodeMirror keeps only its own keys and input from changing such a text, and not what a click on a proposal or a replacement changes. */
const fromStoreAlone = EditorState.changeFilter.of(
  (transaction) => !transaction.startState.readOnly || transaction.annotation(fromStore) === true,
);
