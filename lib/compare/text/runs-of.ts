import type { Gap, Lines } from '../../lines/index.ts';
import { pairLines } from './pair-lines.ts';

/** Lines that stand beside each other: the same, each in place of another, or beside nothing. */
export type Run = {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  readonly before: Lines;
  readonly after: Lines;
};

/** Two texts side by side, from their first lines to their last. */
export function runsOf(gaps: readonly Gap[], before: readonly string[], after: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let at = { before: 0, after: 0 };
  const keepUpTo = (next: { readonly before: number; readonly after: number }): void => {
    if (next.before > at.before) runs.push(run('same', at, next));
    at = next;
  };
  for (const gap of gaps) {
    keepUpTo({ before: gap.before.from, after: gap.after.from });
    at = { before: gap.before.to, after: gap.after.to };
    for (const run of runsIn(gap, before, after)) runs.push(run);
  }
  keepUpTo({ before: before.length, after: after.length });
  return runs;
}

type Point = { readonly before: number; readonly after: number };

function run(kind: Run['kind'], from: Point, to: Point): Run {
  return { kind, before: { from: from.before, to: to.before }, after: { from: from.after, to: to.after } };
}

/** Lines that are alike stand beside each other, and between them the others as they come. */
function runsIn(gap: Gap, before: readonly string[], after: readonly string[]): readonly Run[] {
  const pairs = pairLines(before.slice(gap.before.from, gap.before.to), after.slice(gap.after.from, gap.after.to));
  const runs: Run[] = [];
  let at: Point = { before: gap.before.from, after: gap.after.from };
  const fill = (to: Point): void => {
    const rows = Math.min(to.before - at.before, to.after - at.after);
    const end = { before: at.before + rows, after: at.after + rows };
    if (rows > 0) add(runs, run('changed', at, end));
    if (to.before > end.before) add(runs, run('removed', end, to));
    if (to.after > end.after) add(runs, run('added', end, to));
    at = to;
  };
  for (const pair of pairs) {
    const from = { before: gap.before.from + pair.before, after: gap.after.from + pair.after };
    fill(from);
    at = { before: from.before + 1, after: from.after + 1 };
    add(runs, run('changed', from, at));
  }
  fill({ before: gap.before.to, after: gap.after.to });
  return runs;
}

/** Runs of the same kind that follow each other are one. */
function add(runs: Run[], next: Run): void {
  const last = runs.at(-1);
  if (last?.kind !== next.kind) runs.push(next);
  else {
    runs[runs.length - 1] = {
      kind: next.kind,
      before: { from: last.before.from, to: next.before.to },
      after: { from: last.after.from, to: next.after.to },
    };
  }
}
