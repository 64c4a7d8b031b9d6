import type { Lines } from '@/lib/compare/index.ts';
import type { PlacedSecret } from '../work/outcome.ts';

export type LineKind = 'same' | 'removed' | 'added';

/** Characters of a line. */
export type LineRange = { readonly from: number; readonly to: number };

/** Room for lines that only the other column has, before line `at`. */
export type Spacer = { readonly at: number; readonly lines: number };

/** What one editor of a diff shows. Its lines count from 0. */
export type Column = {
  readonly text: string;
  readonly secrets: readonly PlacedSecret[];
  readonly kindOf: (line: number) => LineKind;
  /** The line's number on each side that the column shows, from 1; null where that side does not have it. */
  readonly numbersOf: (line: number) => readonly (number | null)[];
  /** What in the line differs from the one that it stands for. */
  readonly changesIn: (line: number) => readonly LineRange[];
  readonly spacers: readonly Spacer[];
  /** Lines that are the same on both sides and far from every difference. */
  readonly folds: readonly Lines[];
  /** The lines of each difference; none where they stand in the other column alone. */
  readonly differences: readonly Lines[];
  /** The greatest number of a line, which decides how much room numbers need. */
  readonly mostLines: number;
};
