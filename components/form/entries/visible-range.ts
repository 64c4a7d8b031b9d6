import type { Range } from '@tanstack/react-virtual';

/** How many rows are rendered beyond those in sight while one scrolls: fewer than at rest, as they come by the dozen. */
const ahead = 5;
const behind = 2;

type InSight = Pick<Range, 'startIndex' | 'endIndex'>;

/** The rows to render: those in sight, some around them, and `others` wherever they are (none where they are negative). */
export function rowsInReach(
  { startIndex, endIndex, overscan, count }: Range,
  others: readonly number[],
  scrolling: 'forward' | 'backward' | null,
): number[] {
  const first = startIndex - beyond(overscan, scrolling, 'backward');
  const last = endIndex + beyond(overscan, scrolling, 'forward');
  const rows = [...between(first, last), ...others].filter((index) => index >= 0 && index < count);
  return [...new Set(rows)].sort((one, other) => one - other);
}

/** Whether a row is among those that are rendered at rest. */
export function isInReach(index: number, { startIndex, endIndex }: InSight, overscan: number): boolean {
  return index >= startIndex - overscan && index <= endIndex + overscan;
}

/** The rows that will be in sight once one of those out of sight was scrolled to, which comes to the nearer edge. */
export function rowsAround(index: number, { startIndex, endIndex }: InSight): number[] {
  const inSight = endIndex - startIndex;
  if (index > endIndex) return between(index - inSight, index + 1);
  return index < startIndex ? between(index - 1, index + inSight) : [];
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function beyond(atRest: number, scrolling: 'forward' | 'backward' | null, side: 'forward' | 'backward'): number {
  if (scrolling === null) return atRest;
  return scrolling === side ? ahead : behind;
}
