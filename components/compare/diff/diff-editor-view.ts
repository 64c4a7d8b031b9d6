import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { setRevealed, setSecrets } from '@/components/codemirror/secret-state.ts';
import type { SecretHost } from '@/components/codemirror/secret-widgets.ts';
import { revealedSecrets } from '@/components/secrets/revealed-store.ts';
import type { Column } from './column.ts';
import { type DiffWords, diffExtensions } from './diff-extensions.ts';
import { lookAt } from './diff-marks.ts';
import { lastUpTo } from './stretches.ts';

/** Where the caret stands among the differences: the last one that begins before it, and whether it is in that. */
export type Standing = { readonly difference: number; readonly within: boolean };

export type DiffSetting = {
  readonly columns: readonly { readonly column: Column; readonly label: string }[];
  readonly language: 'toml' | 'yaml';
  readonly words: DiffWords;
  readonly nonce: string;
  readonly onStanding: (standing: Standing) => void;
  readonly more?: DiffMore | undefined;
};

/** What a page adds to its diffs. */
export type DiffMore = {
  /** Whom the masks ask instead of the page's list of what is revealed. */
  readonly host: SecretHost;
  readonly extension: (column: Column, index: number) => Extension;
};

type DiffEditorSetting = Omit<DiffSetting, 'columns'> & DiffSetting['columns'][number] & { readonly index: number };

const going = Annotation.define<true>();

/** One editor of a diff. */
export function createDiffEditor(
  parent: HTMLElement,
  { column, index, label, language, words, nonce, onStanding, more }: DiffEditorSetting,
  openFold: (fold: number) => void,
): EditorView {
  const extensions = [
    more?.extension(column, index) ?? [],
    diffExtensions({ column, label, language, words, openFold, host: more?.host }),
    reportStanding(column, onStanding),
    EditorView.cspNonce.of(nonce),
  ];
  return new EditorView({ parent, state: stateOf(column, extensions, words) });
}

/** Puts the caret at a difference, and scrolls there where that is asked for. */
export function goTo(view: EditorView, { differences }: Column, difference: number, isScrolled: boolean): void {
  const { doc } = view.state;
  const line = differences[difference]?.from ?? 0;
  const anchor = doc.line(Math.min(line + 1, doc.lines)).from;
  const scroll = isScrolled ? [EditorView.scrollIntoView(anchor, { y: 'start', yMargin: 100 })] : [];
  view.dispatch({ selection: { anchor }, effects: [lookAt.of(difference), ...scroll], annotations: going.of(true) });
}

/** The text with its secrets hidden from the first moment on. */
function stateOf(column: Column, extensions: Extension, words: DiffWords): EditorState {
  const secrets = column.secrets.map(({ from, to, key, path, kind }) => {
    return { from, to, key, of: () => words.secrets.nameOf(path, kind) };
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
