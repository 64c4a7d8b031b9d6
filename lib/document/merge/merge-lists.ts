import { type Gap, gapsBetween, type Lines } from '../../lines/index.ts';

/** A stretch of three lists that were one, and whose items of it are to be taken. `same` means that all are alike. */
export type Region = {
  readonly take: 'same' | 'ours' | 'theirs' | 'conflict';
  readonly base: Lines;
  readonly ours: Lines;
  readonly theirs: Lines;
};

/** Whether changes with nothing between them are two changes. In plain lines they may depend on each other. */
export type Neighbours = 'together' | 'apart';

/** Merges two lists that were made from one, item by item. Both at the same place is a conflict, unless they are alike. */
export function mergeLists(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  neighbours: Neighbours,
): readonly Region[] {
  const regions: Region[] = [];
  const left = [...gapsBetween(base, ours)].reverse();
  const right = [...gapsBetween(base, theirs)].reverse();
  let [at, ourShift, theirShift] = [0, 0, 0];
  const add = (take: Region['take'], to: number, ourEnd: number, theirEnd: number): void => {
    const mine = { from: at + ourShift, to: to + ourEnd };
    const other = { from: at + theirShift, to: to + theirEnd };
    const isEmpty = at === to && mine.from === mine.to && other.from === other.to;
    if (!isEmpty) regions.push({ take, base: { from: at, to }, ours: mine, theirs: other });
    [at, ourShift, theirShift] = [to, ourEnd, theirEnd];
  };
  while (left.length + right.length > 0) {
    const [our, their] = nextGroup(left, right, neighbours);
    const from = Math.min(...[...our, ...their].map(({ before }) => before.from));
    const to = Math.max(...[...our, ...their].map(({ before }) => before.to));
    add('same', from, ourShift, theirShift);
    const [ourEnd, theirEnd] = [shiftBehind(our, ourShift), shiftBehind(their, theirShift)];
    const isAlike =
      ours.slice(from + ourShift, to + ourEnd).join('\0') ===
        theirs.slice(from + theirShift, to + theirEnd).join('\0') &&
      to + ourEnd - from - ourShift === to + theirEnd - from - theirShift;
    const take = their.length === 0 || isAlike ? 'ours' : our.length === 0 ? 'theirs' : 'conflict';
    add(take, to, ourEnd, theirEnd);
  }
  add('same', base.length, ourShift, theirShift);
  return regions;
}

function shiftBehind(gaps: readonly Gap[], shift: number): number {
  const last = gaps.at(-1);
  return last === undefined ? shift : last.after.to - last.before.to;
}

/** Takes the next gaps of both sides that reach into each other from the ends of the lists. */
function nextGroup(left: Gap[], right: Gap[], neighbours: Neighbours): readonly [Gap[], Gap[]] {
  const group: [Gap[], Gap[]] = [[], []];
  const sides = [left, right] as const;
  const startOf = (side: Gap[]) => side.at(-1)?.before.from ?? Number.POSITIVE_INFINITY;
  const take = (which: 0 | 1): Gap | null => {
    const gap = sides[which].pop() ?? null;
    if (gap !== null) group[which].push(gap);
    return gap;
  };
  take(startOf(left) <= startOf(right) ? 0 : 1);
  for (;;) {
    const taken = group.flat();
    const reaches = (side: Gap[]) => {
      const next = side.at(-1);
      return next !== undefined && taken.some((gap) => meets(gap, next, neighbours));
    };
    if (reaches(left)) take(0);
    else if (reaches(right)) take(1);
    else return group;
  }
}

function meets(one: Gap, next: Gap, neighbours: Neighbours): boolean {
  const end = Math.max(one.before.to, one.before.from);
  if (next.before.from !== end) return next.before.from < end;
  if (neighbours === 'together') return true;
  const [isFirstInsertion, isNextInsertion] = [isInsertion(one), isInsertion(next)];
  // Whether what one side put behind its own comes before or after what the other put there cannot be told.
  return (isNextInsertion && (isFirstInsertion || grows(one))) || (isFirstInsertion && grows(next));
}

function isInsertion({ before }: Gap): boolean {
  return before.from === before.to;
}

function grows({ before, after }: Gap): boolean {
  return after.to - after.from > before.to - before.from;
}
