import { unfoldEffect } from '@codemirror/language';
import { type ChangeSet, EditorState, type StateEffect } from '@codemirror/state';
import { foldsIn } from './fold-commands.ts';
import type { FoldRange } from './fold-ranges.ts';

/** What opens every fold that hides a place. */
export function unfoldAt(state: EditorState, place: number): readonly StateEffect<unknown>[] {
  return foldsIn(state, place, place)
    .filter((fold) => hides(fold, place))
    .map((fold) => unfoldEffect.of(fold));
}

/** What opens every fold in which something was changed. */
export function unfoldChanged(state: EditorState, changes: ChangeSet): readonly StateEffect<unknown>[] {
  const effects: StateEffect<unknown>[] = [];
  changes.iterChangedRanges((_from, _to, from, to) => {
    for (const fold of foldsIn(state, from, to))
      if (hides(fold, from) || hides(fold, to)) effects.push(unfoldEffect.of(fold));
  });
  return effects;
}

/** Opens the folds in which a selection begins, ends or lies, wherever it comes from: a search, a problem, the form. */
export const unfoldSelected = EditorState.transactionExtender.of(({ startState, selection, docChanged }) => {
  if (!selection || docChanged) return null;
  const { anchor, head, from, to } = selection.main;
  const hidden = foldsIn(startState, from, to).filter(
    (fold) => hides(fold, anchor) || hides(fold, head) || (from < to && fold.from <= from && to <= fold.to),
  );
  return hidden.length > 0 ? { effects: hidden.map((fold) => unfoldEffect.of(fold)) } : null;
});

/** Behind its last character a fold ends, where the caret can stand. */
function hides({ from, to }: FoldRange, place: number): boolean {
  return from < place && place < to;
}
