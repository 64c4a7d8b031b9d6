import type { Position } from './range.ts';

/** Turns offsets of a text into lines and columns, and back. */
export type LineIndex = {
  readonly count: number;
  position(offset: number): Position;
  /** A place outside of the text becomes the nearest one in it. */
  offset(position: Position): number;
};

/** Finds the lines of a text as editors do: they end with `\n`, `\r\n` or `\r`. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r]/g)) starts.push(match.index + match[0].length);
  return {
    count: starts.length,
    position(offset) {
      const line = lastAtOrBefore(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
    offset({ line, column }) {
      const at = Math.min(Math.max(line, 1), starts.length);
      const from = starts[at - 1] ?? 0;
      const to = starts[at] ?? text.length + 1;
      return Math.min(from + Math.max(column, 1) - 1, Math.max(to - 1, from));
    },
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
