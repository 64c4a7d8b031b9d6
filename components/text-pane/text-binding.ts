import { ChangeSet, type StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { lineEndsOf } from '@/components/codemirror/line-ends.ts';
import { fromStore } from '@/components/codemirror/origin.ts';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { unfoldChanged } from './folding/unfold-places.ts';
import { followText, wholeText } from './follow-text.ts';
import { createTypingRuns, typedEdits } from './typed-edits.ts';
import { createTypingQueue } from './typing-queue.ts';

/** What a view should know of a state of the store besides its text. */
type Extras = (state: EditorState) => readonly StateEffect<unknown>[];

/** Keeps the text of a view and of the store the same: typing goes to the store, all other changes come from it. */
export function bindText(store: EditorStore, extras: Extras) {
  const runOf = createTypingRuns();
  const queue = createTypingQueue(({ changes, run }) => {
    const { text, type } = store.getState();
    type(typedEdits(changes, lineEndsOf(text)), run);
  });
  const listen = EditorView.updateListener.of(({ docChanged, changes, transactions }) => {
    if (!docChanged || transactions.some((each) => each.annotation(fromStore))) return;
    queue.take(changes, transactions.map(runOf).at(-1) ?? null);
  });
  const attach = (view: EditorView) => {
    store.getState().holdTyping(queue.handOver);
    const unfollow = store.subscribe((state, before) => {
      // While more has been typed than the store has, the view is ahead of it; the rest comes soon.
      if (state.transition !== before.transition && !queue.isHolding()) follow(view, state, before, extras);
    });
    return () => {
      queue.handOver();
      unfollow();
      store.getState().holdTyping(null);
    };
  };
  return { listen, attach };
}

function follow(view: EditorView, state: EditorState, before: EditorState, extras: Extras): void {
  const { doc } = view.state;
  const typed = state.transition.origin === 'text-pane';
  const spec = typed ? { effects: [] } : followText(doc, state.transition, before.text, state.text);
  const annotations = fromStore.of(true);
  view.dispatch({ ...spec, effects: [...spec.effects, ...extras(state)], annotations });
  if (state.transition.origin !== 'layout' && spec.changes instanceof ChangeSet) {
    const effects = unfoldChanged(view.state, spec.changes);
    if (effects.length > 0) view.dispatch({ effects, annotations });
  }
  // Only line ends that an edit joined or parted (`\r` and `\n`) can have led the two astray.
  if (view.state.doc.length === lineEndsOf(state.text).viewLength) return;
  view.dispatch({ changes: wholeText(view.state.doc, state.text), effects: extras(state), annotations });
}
