import type { ChangeSet, Extension, StateEffect } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { type LineEnds, lineEndsOf } from '@/components/codemirror/line-ends.ts';
import { fromStore } from '@/components/codemirror/origin.ts';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { followText, wholeText } from './follow-text.ts';
import { createTypingRuns, typedEdits } from './typed-edits.ts';

/** A document that takes the page longer than this to take in, in milliseconds, gets what is typed in batches. */
const quick = 12;
const longestHold = 400;

/** What a view should know of a state of the store besides its text. */
export type Extras = (state: EditorState, lineEnds: LineEnds) => readonly StateEffect<unknown>[];

type Held = { readonly changes: ChangeSet; readonly run: string | null };

/** Keeps the text of a view and of the store the same: typing goes to the store, all other changes come from it. */
export function bindText(store: EditorStore, extras: Extras) {
  const runOf = createTypingRuns();
  let held: Held | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;

  const handOver = () => {
    clearTimeout(timer);
    if (!held) return;
    const { changes, run } = held;
    held = null;
    const start = performance.now();
    store.getState().type(typedEdits(changes, lineEndsOf(store.getState().text)), run);
    cost = performance.now() - start;
  };
  const take = ({ changes, transactions }: ViewUpdate) => {
    const run = transactions.map(runOf).at(-1) ?? null;
    if (held?.run !== run) handOver();
    held = { changes: held ? held.changes.compose(changes) : changes, run };
    clearTimeout(timer);
    if (run === null || cost < quick) handOver();
    else timer = setTimeout(handOver, Math.min(2 * cost, longestHold));
  };
  const listen: Extension = EditorView.updateListener.of((update) => {
    if (update.docChanged && !update.transactions.some((each) => each.annotation(fromStore))) take(update);
  });
  const attach = (view: EditorView) => {
    store.getState().holdTyping(handOver);
    const unfollow = store.subscribe((state, before) => follow(view, state, before, extras));
    return () => {
      handOver();
      unfollow();
      store.getState().holdTyping(null);
    };
  };
  return { listen, attach };
}

function follow(view: EditorView, state: EditorState, before: EditorState, extras: Extras): void {
  if (state.transition === before.transition) return;
  const { doc } = view.state;
  const typed = state.transition.origin === 'text-pane';
  const spec = typed ? { effects: [] } : followText(doc, state.transition, before.text, state.text);
  const lineEnds = lineEndsOf(state.text);
  const annotations = fromStore.of(true);
  view.dispatch({ ...spec, effects: [...spec.effects, ...extras(state, lineEnds)], annotations });
  // Only line ends that an edit joined or parted (`\r` and `\n`) can have led the two astray.
  if (view.state.doc.length === lineEnds.viewLength) return;
  view.dispatch({ changes: wholeText(view.state.doc, state.text), effects: extras(state, lineEnds), annotations });
}
