import type { Range, TextEdit } from '../../range.ts';

/** Ranges in order, those that overlap or touch made one. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || range.from > last.to) joined.push(range);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return joined;
}

export function deletions(ranges: readonly Range[]): TextEdit[] {
  return joinRanges(ranges).map((range) => ({ ...range, insert: '' }));
}

export function sortEdits(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
