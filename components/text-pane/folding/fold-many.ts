import type { StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { inSlices } from '@/components/slices/in-slices.ts';
import type { Steps } from '@/lib/steps/index.ts';

/** So many folds are opened or closed in one go; CodeMirror works out the height of each. */
const atOnce = 500;

const underway = new WeakMap<EditorView, AbortController>();

/** Opens or closes folds, thousands of them part by part; given up once the text changes or others are opened or closed. */
export function foldMany(view: EditorView, effects: readonly StateEffect<unknown>[], done: () => void): void {
  underway.get(view)?.abort();
  const halt = new AbortController();
  underway.set(view, halt);
  const apart = effects.length > atOnce;
  inSlices(folding(view, effects), { signal: halt.signal, priority: 'user-visible', apart }, (isDone) => {
    if (isDone) done();
  });
}

function* folding(view: EditorView, effects: readonly StateEffect<unknown>[]): Steps<boolean> {
  const { doc } = view.state;
  for (let at = 0; at < effects.length; at += atOnce) {
    // The places are those of the text as it was, and the editor may be gone.
    if (view.state.doc !== doc || !view.dom.isConnected) return false;
    view.dispatch({ effects: effects.slice(at, at + atOnce) });
    yield at / effects.length;
  }
  return true;
}
