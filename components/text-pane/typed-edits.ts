import type { ChangeSet, Transaction } from '@codemirror/state';
import type { LineEnds } from '@/components/codemirror/line-ends.ts';
import type { TextEdit } from '@/lib/document/range.ts';

/** Changes of the view as edits of the text, in which new lines end like the others. */
export function typedEdits(changes: ChangeSet, lineEnds: LineEnds): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  changes.iterChanges((from, to, _fromAfter, _toAfter, inserted) => {
    const insert = inserted.sliceString(0, inserted.length, lineEnds.usual);
    edits.push({ from: lineEnds.toText(from), to: lineEnds.toText(to), insert });
  });
  return edits;
}

/**
 * Tells which changes are one run of typing, to be undone together: letters typed, or deleted, each where the last one
 * was. A new line begins a new run. What is not typed (pasted, replaced) belongs to none.
 */
export function createTypingRuns(): (transaction: Transaction) => string | null {
  let run = 0;
  let last: { readonly kind: string; readonly at: number } | null = null;
  return (transaction) => {
    const kind = kindOf(transaction);
    const place = onlyChange(transaction.changes);
    if (kind === null || place === null) {
      last = null;
      return null;
    }
    const goesOn = last?.kind === kind && (last.at === place.from || last.at === place.to) && !place.newLine;
    if (!goesOn) run += 1;
    last = { kind, at: place.end };
    return `typing ${run}`;
  };
}

function kindOf(transaction: Transaction): 'insert' | 'delete' | null {
  if (transaction.isUserEvent('input.type')) return 'insert';
  if (transaction.isUserEvent('delete.backward') || transaction.isUserEvent('delete.forward')) return 'delete';
  return null;
}

function onlyChange(changes: ChangeSet) {
  let count = 0;
  let place = { from: 0, to: 0, end: 0, newLine: false };
  changes.iterChanges((from, to, _fromAfter, end, inserted) => {
    count += 1;
    place = { from, to, end, newLine: inserted.lines > 1 };
  });
  return count === 1 ? place : null;
}
