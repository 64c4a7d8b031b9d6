import type { Range, TextEdit } from '@/lib/document/range.ts';

/** Where a place of a text is once edits were made: what was written at its ends belongs to it. */
export function movePlace({ from, to }: Range, edits: readonly TextEdit[]): Range {
  let [start, end] = [from, to];
  let before = 0;
  let within = 0;
  for (const edit of edits) {
    const growth = edit.insert.length - (edit.to - edit.from);
    if (touches(edit, { from, to })) {
      start = Math.min(start, edit.from);
      end = Math.max(end, edit.to);
      within += growth;
    } else if (edit.to <= from) before += growth;
  }
  return { from: start + before, to: end + before + within };
}

function touches(edit: TextEdit, { from, to }: Range): boolean {
  if (edit.from === edit.to) return edit.from >= from && edit.from <= to;
  return edit.from < to && edit.to > from;
}
