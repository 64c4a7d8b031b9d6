import { ChangeSet, EditorState, type Extension, type StateEffect, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { lightLines } from '@/components/codemirror/lit-lines.ts';
import { keptSearch, searchField } from '@/components/codemirror/search/search-state.ts';
import { type ShownSecret, setRevealed, setSecrets } from '@/components/codemirror/secret-state.ts';
import { revealedSecrets } from '@/components/secrets/revealed-store.ts';
import { markChanged } from './changed-lines.ts';
import { lineChanges } from './line-changes.ts';

export type ShownFile = {
  readonly path: string;
  readonly text: string;
  /** The text before the last edit; empty for a file that was not there. */
  readonly before: string;
  readonly secrets: readonly ShownSecret[];
  readonly lit: LitLines;
};

/** The lines that are lit up, counted from 0, and whether the first of them is to come into sight. */
export type LitLines = { readonly lines: readonly number[]; readonly scroll: boolean };

/** Where each file was scrolled to when it was last shown, by its path. */
export type FilePlaces = Map<string, StateEffect<unknown>>;

/** A view of one file at a time, which keeps its place in each. */
export function createFileView(extensions: Extension, places: FilePlaces) {
  let shown: ShownFile | null = null;
  const leave = () => {
    if (shown) places.set(shown.path, view.scrollSnapshot());
  };
  // Not when it is taken down: the page around it is being changed then, and would have to be laid out once more.
  const following = [extensions, EditorView.domEventObservers({ scroll: leave })];
  const view = new EditorView({ state: EditorState.create({ extensions: following }) });

  const update = (file: ShownFile, last: ShownFile) => {
    const found = lineChanges(last.text, file.text);
    const changes = ChangeSet.of(found, view.state.doc.length);
    const effects = light(changes.apply(view.state.doc), file.lit);
    if (last.text !== file.text || last.before !== file.before) {
      const lines = last.text === file.before ? found : lineChanges(file.before, file.text);
      effects.push(markChanged.of(lines));
    }
    if (last.secrets !== file.secrets) effects.push(setSecrets.of(file.secrets));
    view.dispatch({ changes, effects });
  };
  const open = (file: ShownFile) => {
    leave();
    const effects = [
      setRevealed.of(revealedSecrets.getState().keys),
      setSecrets.of(file.secrets),
      markChanged.of(lineChanges(file.before, file.text)),
      ...(shown ? keptSearch(view.state.field(searchField)) : []),
    ];
    // With its masks from the first moment on.
    view.setState(EditorState.create({ doc: file.text, extensions: following }).update({ effects }).state);
    const place = places.get(file.path) ?? EditorView.scrollIntoView(0);
    view.dispatch({ effects: [place, ...light(view.state.doc, file.lit)] });
  };
  return {
    view,
    takeDown: () => view.destroy(),
    /** Whether it is this file that is shown. */
    shows: (path: string) => shown?.path === path,
    /** Shows a file: another from where it was left, the same by the least change of its text. */
    show(file: ShownFile) {
      if (shown?.path === file.path) update(file, shown);
      else open(file);
      shown = file;
    },
    /** Puts the caret into a line, counted from 0, and the focus with it. */
    focus(line: number) {
      const { doc } = view.state;
      const { from } = doc.line(Math.min(line + 1, doc.lines));
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'nearest', yMargin: 40 }),
      });
      view.focus();
    },
  };
}

function light(doc: Text, { lines, scroll }: LitLines): StateEffect<unknown>[] {
  const stretches = runsOf(lines).map(({ first, last }) => ({
    from: lineOf(doc, first).from,
    to: lineOf(doc, last).to,
  }));
  const [first] = stretches;
  const lit = lightLines.of(stretches);
  return scroll && first ? [lit, EditorView.scrollIntoView(first.from, { y: 'nearest', yMargin: 40 })] : [lit];
}

type Run = { readonly first: number; readonly last: number };

/** Lines that follow on each other, as one. */
function runsOf(lines: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const before = runs.at(-1);
    if (before?.last === line - 1) runs[runs.length - 1] = { first: before.first, last: line };
    else runs.push({ first: line, last: line });
  }
  return runs;
}

function lineOf(doc: Text, line: number) {
  return doc.line(Math.min(line + 1, doc.lines));
}

export type FileView = ReturnType<typeof createFileView>;
