import { minimalEdit } from '@/lib/document/index.ts';
import type { TextEdit } from '@/lib/document/range.ts';
import { gapsBetween } from '@/lib/lines/index.ts';

/** What makes one text of another, line by line, so that carets and marks stay where nothing changed. */
export function lineEdits(before: string, after: string): readonly TextEdit[] {
  const [one, other] = [linesOf(before), linesOf(after)];
  const [starts, ends] = [startsOf(one), startsOf(other)];
  return gapsBetween(one, other).flatMap((gap) => {
    const from = starts[gap.before.from] ?? 0;
    const was = before.slice(from, starts[gap.before.to]);
    const is = after.slice(ends[gap.after.from], ends[gap.after.to]);
    return minimalEdit(was, is).map((edit) => ({ ...edit, from: from + edit.from, to: from + edit.to }));
  });
}

/** With their ends, so that a last line without one is another line than the same with one. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return starts;
}
