import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows to render: those in sight, some around them, and one more wherever it is (none where it is negative). */
export function rowsInReach(range: Range, kept: number): number[] {
  const rows = defaultRangeExtractor(range);
  if (kept < 0 || rows.includes(kept)) return rows;
  return [...rows, kept].sort((one, other) => one - other);
}
