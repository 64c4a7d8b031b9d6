import type { TextEdit } from '@/lib/document/range.ts';

/**
 * CodeMirror holds every line end as one `\n`, while a document keeps the `\r\n` that it came with. This maps offsets
 * of the text to those of the view and back.
 */
export type LineEnds = {
  /** How a new line of this document ends. */
  readonly usual: string;
  readonly viewLength: number;
  /** Null between the two halves of a `\r\n`, which is no place in the view. */
  readonly toView: (offset: number) => number | null;
  readonly toText: (offset: number) => number;
};

/** The text as CodeMirror shows it. */
export function viewText(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

export function lineEndsOf(text: string): LineEnds {
  if (!text.includes('\r')) {
    return { usual: '\n', viewLength: text.length, toView: (offset) => offset, toText: (offset) => offset };
  }
  const pairs = pairsOf(text);
  return {
    usual: usualOf(text, pairs.length),
    viewLength: text.length - pairs.length,
    toView(offset) {
      const before = countBelow(pairs, (pair) => pair < offset);
      return pairs[before - 1] === offset - 1 ? null : offset - before;
    },
    toText: (offset) => offset + countBelow(pairs, (pair, index) => pair - index < offset),
  };
}

/** The offsets of the edits in the view, or null where one of them parts a `\r\n`. */
export function editsInView(edits: readonly TextEdit[], lineEnds: LineEnds): readonly TextEdit[] | null {
  const changes: TextEdit[] = [];
  for (const edit of edits) {
    const from = lineEnds.toView(edit.from);
    const to = lineEnds.toView(edit.to);
    if (from === null || to === null) return null;
    changes.push({ from, to, insert: viewText(edit.insert) });
  }
  return changes;
}

function pairsOf(text: string): readonly number[] {
  const pairs: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) pairs.push(at);
  return pairs;
}

function usualOf(text: string, pairs: number): string {
  const first = text.search(/[\r\n]/);
  if (pairs > 0 && text.startsWith('\r\n', first)) return '\r\n';
  return text[first] ?? '\n';
}

/** How many of the sorted numbers come before the first for which `below` does not hold. */
function countBelow(numbers: readonly number[], below: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (below(numbers[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
