import type { Lines, Run } from '@/lib/compare/index.ts';

/** Lines that are the same on both sides, or differ: a difference with all its runs. */
export type Stretch =
  | { readonly kind: 'same'; readonly run: Run }
  | { readonly kind: 'difference'; readonly runs: readonly Run[] };

/** Takes together what differs in a row. */
export function stretchesOf(runs: readonly Run[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let differing: Run[] = [];
  for (const run of runs) {
    if (run.kind !== 'same') {
      if (differing.length === 0) stretches.push({ kind: 'difference', runs: differing });
      differing.push(run);
      continue;
    }
    differing = [];
    stretches.push({ kind: 'same', run });
  }
  return stretches;
}

/** The last of some things in order that begins at a line or before it. */
export function lastUpTo<Item>(items: readonly Item[], line: number, startOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const context = 3;
const leastFolded = 4;

/** Of the same lines those that are far enough from what differs to be folded away, if there are enough of them. */
export function foldOf(same: Lines, atStart: boolean, atEnd: boolean): Lines | null {
  const fold = { from: same.from + (atStart ? 0 : context), to: same.to - (atEnd ? 0 : context) };
  return fold.to - fold.from < leastFolded ? null : fold;
}
