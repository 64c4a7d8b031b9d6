import type { Column } from '@/components/compare/diff/column.ts';

export type LinePlace = { readonly side: 'before' | 'after'; readonly line: number };

/** Which line of which side stands in a line of a column; columns beside each other show a side each. */
export function placeIn(column: Column, index: number, line: number): LinePlace | null {
  const numbers = column.numbersOf(line);
  if (numbers.length === 1) {
    const [number] = numbers;
    return number == null ? null : { side: index === 0 ? 'before' : 'after', line: number };
  }
  const [before, after] = numbers;
  if (after != null) return { side: 'after', line: after };
  return before == null ? null : { side: 'before', line: before };
}

export function placeKey({ side, line }: LinePlace): string {
  return `${side} ${line}`;
}
