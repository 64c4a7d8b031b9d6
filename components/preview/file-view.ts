import { EditorState, type Extension, type StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { lightLines } from '@/components/codemirror/lit-lines.ts';
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
};

/** A view of one file at a time, which keeps its place in each. */
export function createFileView(extensions: Extension) {
  const places = new Map<string, StateEffect<unknown>>();
  const view = new EditorView({ state: EditorState.create({ extensions }) });
  let shown: ShownFile | null = null;

  const update = (file: ShownFile, last: ShownFile) => {
    if (last.text === file.text && last.before === file.before && last.secrets === file.secrets) return;
    const changes = lineChanges(last.text, file.text);
    const lines = last.text === file.before ? changes : lineChanges(file.before, file.text);
    view.dispatch({ changes, effects: [markChanged.of(lines), setSecrets.of(file.secrets)] });
  };
  const open = (file: ShownFile) => {
    if (shown) places.set(shown.path, view.scrollSnapshot());
    const effects = [
      setRevealed.of(revealedSecrets.getState().keys),
      setSecrets.of(file.secrets),
      markChanged.of(lineChanges(file.before, file.text)),
    ];
    // With its masks from the first moment on.
    view.setState(EditorState.create({ doc: file.text, extensions }).update({ effects }).state);
    view.dispatch({ effects: places.get(file.path) ?? EditorView.scrollIntoView(0) });
  };
  return {
    view,
    /** Shows a file: another from where it was left, the same by the least change of its text. */
    show(file: ShownFile) {
      if (shown?.path === file.path) update(file, shown);
      else open(file);
      shown = file;
    },
    /** Lights up these lines, counted from 0, and scrolls to the first if told to. */
    light(lines: readonly number[], scroll: boolean) {
      const stretches = lines.map((line) => view.state.doc.line(Math.min(line + 1, view.state.doc.lines)));
      const effects: StateEffect<unknown>[] = [lightLines.of(stretches)];
      const [first] = stretches;
      if (scroll && first) effects.push(EditorView.scrollIntoView(first.from, { y: 'nearest', yMargin: 40 }));
      view.dispatch({ effects });
    },
  };
}

export type FileView = ReturnType<typeof createFileView>;
