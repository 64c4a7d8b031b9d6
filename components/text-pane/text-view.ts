import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { viewText } from '@/components/codemirror/line-ends.ts';
import { handlePaneCommands } from '@/components/codemirror/pane-commands.ts';
import { setRevealed, setSecrets } from '@/components/codemirror/secret-state.ts';
import { bringUpToDate } from '@/components/codemirror/up-to-date.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { followRevealed } from '@/components/secrets/follow-revealed.ts';
import { revealedSecrets } from '@/components/secrets/revealed-store.ts';
import { secretsIn } from '@/components/secrets/secret-feed.ts';
import { shownSecrets } from '@/components/secrets/shown-secrets.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import { editing, type TextHost } from './editing.ts';
import { followAttention, reportCaret, reportRest } from './follow-attention.ts';
import { followSecrets } from './follow-secrets.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { readingOnly } from './reading-only.ts';
import { runCommand } from './run-command.ts';
import { bindText } from './text-binding.ts';
import { followUnused } from './unused-marks.ts';

/** An editor of the store's text that keeps up with the store until it is taken down. */
export function* createTextView(host: TextHost, settings: Extension) {
  const { store, words } = host;
  const feed = secretsIn(store);
  const found = (reading: DocumentReading) => setSecrets.of(shownSecrets(reading, words.secrets));
  let followed = store.getState().reading;
  const { listen, attach, catchUp } = bindText(host, ({ reading }) => {
    followed = reading;
    return feed.getState().of === reading ? [found(reading)] : [];
  });
  const only = readingOnly(store);
  const extensions = [editing(host), reportCaret(store), reportRest(store), listen, only.extension, settings];
  let of = store.getState().text;
  let made = stateOf(store, of, extensions);
  yield 0.5;
  if (store.getState().text !== of) {
    of = store.getState().text;
    made = stateOf(store, of, extensions);
  }
  followed = store.getState().reading;
  const { state, scrollTo } = made;
  const view = new EditorView({
    state: state.update({
      effects: [setRevealed.of(revealedSecrets.getState().keys), found(followed), only.catchUp()],
    }).state,
    ...(scrollTo && { scrollTo }),
    dispatchTransactions(transactions, self) {
      // CodeMirror asks for the selection once it has written. Asked before, the browser still knows it then; else it would lay out the page for it.
      self.dom.ownerDocument.getSelection()?.focusNode?.nodeType;
      self.update(transactions);
    },
  });
  const ends = [
    attach(view),
    only.follow(view),
    // The others come with the change itself.
    followSecrets(view, store, words.secrets, () => followed),
    followRevealed(view),
    followAttention(view, store, catchUp),
    followUnused(view, store),
    handlePaneCommands('text', store, (command) => {
      bringUpToDate(view);
      runCommand(view, host, command);
    }),
  ];
  return {
    view,
    takeDown() {
      catchUp();
      keepPlace(view, store);
      for (const end of ends) end();
      view.destroy();
    },
  };
}

function stateOf(store: EditorStore, text: string, extensions: Extension) {
  const doc = viewText(text);
  const { selection, scrollTo } = keptPlace(store, doc.length);
  return { state: EditorState.create({ doc, ...(selection && { selection }), extensions }), scrollTo };
}
