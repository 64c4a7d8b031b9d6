import { type Point, shortestWay, type Way } from './shortest-way.ts';

/** Lines that stand in both texts: `length` of them, from line `before` of one and `after` of the other on, counted from 0. */
export type CommonRun = { readonly before: number; readonly after: number; readonly length: number };

/**
 * The lines that two texts have in common, in order. The least that can differ, unless more than some hundred lines in a row do:
 * then what is near the least, in time that grows with the length alone.
 */
export function commonRuns(before: readonly string[], after: readonly string[]): readonly CommonRun[] {
  const [one, other] = numbered(before, after);
  const start = commonStart(one, other);
  const end = commonEnd(one, other, start);
  const last: Point = { before: one.length - end, after: other.length - end };
  const runs: CommonRun[] = [{ before: 0, after: 0, length: start }];
  let at: Point = { before: start, after: start };
  while (at.before < last.before || at.after < last.after) {
    const way: Way = shortestWay(one, other, at, last);
    runs.push(...way.runs);
    at = way.end;
  }
  runs.push({ before: last.before, after: last.after, length: end });
  return joined(runs);
}

/** Each line as a number, the same for the same text. */
function numbered(before: readonly string[], after: readonly string[]): readonly [Uint32Array, Uint32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (line: string): number => {
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  };
  return [Uint32Array.from(before, numberOf), Uint32Array.from(after, numberOf)];
}

function commonStart(one: Uint32Array, other: Uint32Array): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length++;
  return length;
}

function commonEnd(one: Uint32Array, other: Uint32Array, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length++;
  return length;
}

function joined(runs: readonly CommonRun[]): readonly CommonRun[] {
  const whole: CommonRun[] = [];
  for (const run of runs) {
    if (run.length === 0) continue;
    const last = whole.at(-1);
    if (last === undefined || !follows(run, last)) whole.push(run);
    else whole[whole.length - 1] = { ...last, length: last.length + run.length };
  }
  return whole;
}

function follows(run: CommonRun, last: CommonRun): boolean {
  return last.before + last.length === run.before && last.after + last.length === run.after;
}
