import { ChangeSet, type StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { lineEndsOf } from '@/components/codemirror/line-ends.ts';
import { fromStore } from '@/components/codemirror/origin.ts';
import { replaceMany } from '@/components/codemirror/search/replacing.ts';
import { bringsUpToDate } from '@/components/codemirror/up-to-date.ts';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import { mayBringSecret } from '@/components/secrets/may-bring-secret.ts';
import { isLongText } from '@/components/slices/long-text.ts';
import { type DocumentReading, findingSecrets } from '@/lib/document/index.ts';
import { part, type Steps } from '@/lib/steps/index.ts';
import type { TextHost } from './editing.ts';
import { unfoldChanged } from './folding/unfold-places.ts';
import { followChanges } from './follow-changes.ts';
import { followText, inPlace, wholeText } from './follow-text.ts';
import { showsText } from './shows-text.ts';
import { createTypingRuns, typedEdits } from './typed-edits.ts';
import { createTypingQueue, type Typed } from './typing-queue.ts';
import { hideUnread, showUnread } from './unread-marks.ts';

/** Held down, they begin a shortcut; that is yet to come. */
const modifiers: ReadonlySet<string> = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

type Binding = Pick<TextHost, 'store'> & { readonly words: Pick<TextHost['words'], 'unread'> };

/** What a view should know of a state of the store besides its text. */
type Extras = (state: EditorState) => readonly StateEffect<unknown>[];

/** Keeps the text of a view and of the store the same: typing goes to the store, all other changes come from it. */
export function bindText({ store, words }: Binding, extras: Extras) {
  const runOf = createTypingRuns();
  const editsOf = (changes: ChangeSet) => typedEdits(changes, lineEndsOf(store.getState().text));
  function* startReading(typed: Typed): Steps<DocumentReading> {
    const edits = editsOf(typed.changes);
    const read = yield* part(store.getState().startReading(edits), 0, 0.7);
    const bringsSecret = mayBringSecret({ origin: 'text-pane', edits: [edits] }, read.text);
    if (bringsSecret) yield* part(findingSecrets(read), 0.7, 1);
    return read;
  }
  const queue = createTypingQueue(
    (typed, read) => store.getState().type(editsOf(typed.changes), typed.run, read),
    startReading,
    () => isLongText(store.getState().text),
  );
  const listen = EditorView.updateListener.of((update) => {
    const { docChanged, changes, transactions } = update;
    if (!docChanged || transactions.some((each) => each.annotation(fromStore))) return;
    store.getState().beforeTyping();
    const run = transactions.map(runOf).at(-1) ?? null;
    queue.take(changes, run);
    if (run === null && queue.isHolding()) hideUnread(update, words.unread);
  });
  const replacing = replaceMany.of((changes, done) => {
    store.getState().settle();
    store.getState().replaceMany(editsOf(changes), done);
  });
  let catchUp = () => {};
  // What is typed next is meant for what was asked for before.
  const finishAwaited = () => {
    catchUp();
    store.getState().finishAwaited();
  };
  const awaiting = EditorView.domEventObservers({
    keydown({ key }) {
      if (key === 'Escape') store.getState().cancelAwaited();
      else if (!modifiers.has(key)) finishAwaited();
    },
    beforeinput: finishAwaited,
    cut: finishAwaited,
    paste: finishAwaited,
    drop: finishAwaited,
    mousedown: finishAwaited,
  });
  const attach = (view: EditorView) => {
    store.getState().holdTyping(queue.handOver);
    const changes = followChanges(store, (state, before) => {
      // While more has been typed than the store has, the view is ahead of it; the rest comes soon.
      if (!queue.isHolding()) follow(view, state, before, extras);
    });
    catchUp = changes.catchUp;
    return () => {
      queue.handOver();
      changes.unfollow();
      store.getState().holdTyping(null);
    };
  };
  return { listen: [listen, awaiting, replacing, bringsUpToDate.of(finishAwaited)], attach, catchUp: () => catchUp() };
}

function follow(view: EditorView, state: EditorState, before: EditorState, extras: Extras): void {
  const typed = state.transition.origin === 'text-pane';
  const spec = typed
    ? { effects: [] }
    : followText(view.state.doc, state.transition, before.text, state.text, view.viewport);
  const annotations = fromStore.of(true);
  view.dispatch({ ...spec, effects: [...spec.effects, ...extras(state), showUnread], annotations });
  if (!inPlace.has(state.transition.origin) && spec.changes instanceof ChangeSet) {
    const effects = unfoldChanged(view.state, spec.changes);
    if (effects.length > 0) view.dispatch({ effects, annotations });
  }
  // Only line ends that an edit joined or parted (`\r` and `\n`) can have led the two astray.
  if (showsText(view, state.text)) return;
  view.dispatch({ changes: wholeText(view.state.doc, state.text), effects: extras(state), annotations });
}
