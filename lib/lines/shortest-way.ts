import type { CommonRun } from './common-runs.ts';

/** A place between the lines of two texts: how many lines of each stand before it. */
export type Point = { readonly before: number; readonly after: number };

/** A way through two texts: the lines in common that it passes, and where it ends. */
export type Way = { readonly runs: readonly CommonRun[]; readonly end: Point };

/** After this many differing lines the best way so far is taken: looking for the very best takes time by their square. */
const mostDifferences = 256;

const none = -1;

/**
 * Myers' greedy search from one place towards another: for each number of differing lines, how far each diagonal (lines gone
 * minus lines come) can be followed. Ends at `to`, or on the way there as far as it has got with the most lines in common.
 */
export function shortestWay(one: Uint32Array, other: Uint32Array, from: Point, to: Point): Way {
  const width = to.before - from.before;
  const height = to.after - from.after;
  const rounds: Int32Array[] = [];
  for (let differences = 0; ; differences++) {
    const reached = new Int32Array(2 * differences + 1).fill(none);
    const last = rounds.at(-1);
    rounds.push(reached);
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = last === undefined ? 0 : stepOnto(diagonal, last, differences, width, height);
      if (x === none) continue;
      while (x < width && x - diagonal < height && one[from.before + x] === other[from.after + x - diagonal]) x++;
      reached[diagonal + differences] = x;
      if (x === width && x - diagonal === height) return wayBack(rounds, diagonal, from, width, height);
    }
    if (differences === mostDifferences) return wayBack(rounds, farthest(reached, differences), from, width, height);
  }
}

/** Where a diagonal is reached from its neighbours of the round before: by a line gone or come, whichever leads further. */
function stepOnto(diagonal: number, last: Int32Array, differences: number, width: number, height: number): number {
  const middle = differences - 1;
  const gone = last[diagonal - 1 + middle] ?? none;
  const come = last[diagonal + 1 + middle] ?? none;
  const byGone = gone === none || gone === width ? none : gone + 1;
  const byCome = come === none || come - diagonal > height ? none : come;
  return Math.max(byGone, byCome);
}

function farthest(reached: Int32Array, differences: number): number {
  let best = -differences;
  let most = none;
  for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
    const x = reached[diagonal + differences] ?? none;
    if (x === none || 2 * x - diagonal <= most) continue;
    most = 2 * x - diagonal;
    best = diagonal;
  }
  return best;
}

/** The lines in common on the way to the last round's place on a diagonal, found from its end. */
function wayBack(rounds: readonly Int32Array[], endDiagonal: number, from: Point, width: number, height: number): Way {
  const runs: CommonRun[] = [];
  let diagonal = endDiagonal;
  let x = 0;
  let end: Point | null = null;
  for (let differences = rounds.length - 1; differences >= 0; differences--) {
    x = rounds[differences]?.[diagonal + differences] ?? 0;
    end ??= { before: from.before + x, after: from.after + x - diagonal };
    const last = rounds[differences - 1];
    const start = last === undefined ? 0 : stepOnto(diagonal, last, differences, width, height);
    runs.push({ before: from.before + start, after: from.after + start - diagonal, length: x - start });
    if (last === undefined) break;
    const gone = last[diagonal - 1 + differences - 1] ?? none;
    diagonal = gone !== none && gone + 1 === start ? diagonal - 1 : diagonal + 1;
  }
  return { runs: runs.reverse(), end: end ?? from };
}
