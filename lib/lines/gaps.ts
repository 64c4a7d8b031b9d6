import { commonRuns } from './common-runs.ts';

/** The lines of a text in which each ends with a line feed. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

/** Lines, counted from 0; `to` is the first that no longer belongs to them. */
export type Lines = { readonly from: number; readonly to: number };

/** Lines of one text in whose place the other has others; either may be none. */
export type Gap = { readonly before: Lines; readonly after: Lines };

/** Where two texts differ, in order. */
export function gapsBetween(before: readonly string[], after: readonly string[]): readonly Gap[] {
  const gaps: Gap[] = [];
  const end = { before: before.length, after: after.length, length: 0 };
  let at = { before: 0, after: 0 };
  for (const run of [...commonRuns(before, after), end]) {
    if (run.before > at.before || run.after > at.after) {
      gaps.push({ before: { from: at.before, to: run.before }, after: { from: at.after, to: run.after } });
    }
    at = { before: run.before + run.length, after: run.after + run.length };
  }
  return gaps;
}
