import { foldEffect, foldedRanges, unfoldEffect } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorWords } from '@/components/codemirror/editor-words.ts';
import { foldMany } from './fold-many.ts';
import { entryFolds, type FoldRange, foldAround } from './fold-ranges.ts';

/** The folds of which the text between two places has a part, the line that stays included. */
export function foldsIn(state: EditorState, from: number, to: number): readonly FoldRange[] {
  const found: FoldRange[] = [];
  foldedRanges(state).between(from, to, (start, end) => {
    found.push({ from: start, to: end });
  });
  return found;
}

export function linesIn(state: EditorState, { from, to }: FoldRange): number {
  return state.doc.lineAt(to).number - state.doc.lineAt(from).number;
}

/** Folds what stands around the caret, or unfolds what is folded in its line. */
export function toggleFold(view: EditorView, words: EditorWords): boolean {
  return unfoldAtCaret(view, words) || foldAtCaret(view, words);
}

export function foldAtCaret(view: EditorView, words: EditorWords): boolean {
  const { state } = view;
  const { head } = state.selection.main;
  const range = foldAround(state.doc, state.doc.lineAt(head));
  if (range === null) return false;
  const announced = EditorView.announce.of(words('fold.folded', { count: linesIn(state, range) }));
  // A caret in the fold would open it again.
  const selection = head > range.from ? { anchor: range.from } : undefined;
  view.dispatch({ effects: [foldEffect.of(range), announced], ...(selection && { selection }) });
  return true;
}

export function unfoldAtCaret(view: EditorView, words: EditorWords): boolean {
  const { state } = view;
  const line = state.doc.lineAt(state.selection.main.head);
  const folds = foldsIn(state, line.from, line.to);
  const [first] = folds;
  if (first === undefined) return false;
  const announced = EditorView.announce.of(words('fold.unfolded', { count: linesIn(state, first) }));
  view.dispatch({ effects: [...folds.map((fold) => unfoldEffect.of(fold)), announced] });
  return true;
}

/** Folds every entry under its name; what is folded further in stays so. */
export function foldAll(view: EditorView, words: EditorWords): boolean {
  const { state } = view;
  const folds = entryFolds(state.doc);
  if (folds.length === 0) return false;
  const { head } = state.selection.main;
  const around = folds.find(({ from, to }) => from < head && head <= to);
  if (around) view.dispatch({ selection: { anchor: around.from } });
  const folded = folds.map((fold) => foldEffect.of(fold));
  foldMany(view, folded, () => announce(view, words('fold.foldedAll', { count: folds.length })));
  return true;
}

export function unfoldAll(view: EditorView, words: EditorWords): boolean {
  const folds = foldsIn(view.state, 0, view.state.doc.length);
  if (folds.length === 0) return false;
  const unfolded = folds.map((fold) => unfoldEffect.of(fold));
  foldMany(view, unfolded, () => announce(view, words('fold.unfoldedAll')));
  return true;
}

function announce(view: EditorView, text: string): void {
  view.dispatch({ effects: EditorView.announce.of(text), scrollIntoView: true });
}
