import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { setRevealed, setSecrets } from '@/components/codemirror/secret-state.ts';
import { followRevealed } from '@/components/secrets/follow-revealed.ts';
import { revealedSecrets } from '@/components/secrets/revealed-store.ts';
import type { Column } from './column.ts';
import { type DiffWords, diffExtensions } from './diff-extensions.ts';
import { unfold } from './diff-folds.ts';
import { lookAt } from './diff-marks.ts';
import { scrollTogether } from './scroll-together.ts';
import { lastUpTo } from './stretches.ts';

/** Where the caret stands among the differences: the last one that begins before it, and whether it is in that. */
export type Standing = { readonly difference: number; readonly within: boolean };

export type DiffSetting = {
  readonly columns: readonly { readonly column: Column; readonly label: string }[];
  readonly language: 'toml' | 'yaml';
  readonly words: DiffWords;
  readonly nonce: string;
  readonly onStanding: (standing: Standing) => void;
};

const going = Annotation.define<true>();

/** The editors of a diff, one or two beside each other, which scroll and fold as one. */
export function createDiffView(parent: HTMLElement, { columns, language, words, nonce, onStanding }: DiffSetting) {
  const openFold = (fold: number) => {
    for (const view of views) view.dispatch({ effects: unfold.of(fold) });
  };
  const views = columns.map(({ column, label }) => {
    const extensions = [
      diffExtensions({ column, label, language, words, openFold }),
      reportStanding(column, onStanding),
      EditorView.cspNonce.of(nonce),
    ];
    return new EditorView({ parent, state: stateOf(column, extensions, words) });
  });
  // What an editor did with the key is enough: it closes no more than its own panel.
  const keepEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.defaultPrevented) event.stopPropagation();
  };
  parent.addEventListener('keydown', keepEscape);
  const stops = [scrollTogether(views), ...views.map(followRevealed)];
  return {
    /** Brings a difference into sight. */
    go(difference: number) {
      for (const [index, view] of views.entries()) {
        const lines = columns[index]?.column.differences[difference];
        if (!lines) continue;
        const { doc } = view.state;
        const anchor = doc.line(Math.min(lines.from + 1, doc.lines)).from;
        const scroll =
          index === views.length - 1 ? [EditorView.scrollIntoView(anchor, { y: 'start', yMargin: 100 })] : [];
        view.dispatch({
          selection: { anchor },
          effects: [lookAt.of(difference), ...scroll],
          annotations: going.of(true),
        });
      }
      onStanding({ difference, within: true });
    },
    focus: () => views.at(-1)?.focus(),
    destroy() {
      parent.removeEventListener('keydown', keepEscape);
      for (const stop of stops) stop();
      for (const view of views) view.destroy();
    },
  };
}

export type DiffView = ReturnType<typeof createDiffView>;

/** The text with its secrets hidden from the first moment on. */
function stateOf(column: Column, extensions: Extension, words: DiffWords): EditorState {
  const secrets = column.secrets.map(({ from, to, key, path, kind }) => {
    return {
      from,
      to,
      key,
      // Naming thousands takes longer than an editor may; only those in sight are asked.
      get of() {
        return words.secrets.nameOf(path, kind);
      },
    };
  });
  const effects = [setRevealed.of(revealedSecrets.getState().keys), setSecrets.of(secrets)];
  return EditorState.create({ doc: column.text, extensions }).update({ effects }).state;
}

function reportStanding({ differences }: Column, onStanding: (standing: Standing) => void): Extension {
  return EditorView.updateListener.of(({ selectionSet, state, transactions }) => {
    if (!selectionSet || transactions.some((transaction) => transaction.annotation(going))) return;
    const line = state.doc.lineAt(state.selection.main.head).number - 1;
    const difference = lastUpTo(differences, line, ({ from }) => from);
    const lines = differences[difference];
    onStanding({ difference, within: lines !== undefined && line < Math.max(lines.to, lines.from + 1) });
  });
}
