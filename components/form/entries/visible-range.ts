import type { Range } from '@tanstack/react-virtual';

/** How many rows are rendered beyond those in sight while one scrolls: fewer than at rest, as they come by the dozen. */
const ahead = 5;
const behind = 2;

/** The rows to render: those in sight, some around them, and one more wherever it is (none where it is negative). */
export function rowsInReach(
  { startIndex, endIndex, overscan, count }: Range,
  kept: number,
  scrolling: 'forward' | 'backward' | null,
): number[] {
  const before = beyond(overscan, scrolling, 'backward');
  const after = beyond(overscan, scrolling, 'forward');
  const first = Math.max(startIndex - before, 0);
  const last = Math.min(endIndex + after, count - 1);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (kept < 0 || (kept >= first && kept <= last)) return rows;
  return kept < first ? [kept, ...rows] : [...rows, kept];
}

function beyond(atRest: number, scrolling: 'forward' | 'backward' | null, side: 'forward' | 'backward'): number {
  if (scrolling === null) return atRest;
  return scrolling === side ? ahead : behind;
}
