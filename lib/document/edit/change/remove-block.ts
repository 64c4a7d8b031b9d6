import type { Range, TextEdit } from '../../range.ts';
import { endsWithBreak, nextLine, previousLine } from '../text/lines.ts';
import { joinRanges } from '../text/ranges.ts';
import { blockExtent, isBlankLine } from '../tree/block-extent.ts';
import { type BlockScalar, blockScalarEndingAt, keepsBreaks } from '../tree/block-scalar.ts';
import { type Collection, entryAt } from '../tree/entries.ts';

/**
 * Takes entries out of a block collection with their lines and comments, and one of two blank lines that would meet.
 * Where all go, what is left is null.
 */
export function removeBlockEntries(text: string, collection: Collection, indexes: readonly number[]): TextEdit[] {
  const ranges = joinRanges(indexes.map((at) => entryLines(text, collection, at)));
  return ranges.map(({ from, to }) => {
    const above = previousLine(text, from);
    const leaf = above === null ? null : blockScalarEndingAt(collection, above.to);
    return { from: withBreakAbove(text, leaf, from, to), to: withBlanksBelow(text, leaf, to), insert: '' };
  });
}

function entryLines(text: string, collection: Collection, at: number): Range {
  const extent = blockExtent(text, collection, at);
  if (!extent.whole) return { from: extent.from, to: extent.end };
  const to = nextLine(text, extent.end);
  const above = previousLine(text, extent.lead);
  const meet = above !== null && isBlankLine(text, above.from) && isBlankLine(text, to);
  // The blank lines behind a `|+` are its own.
  const blankIsFree = meet && above.to > (entryAt(collection, at - 1)?.to ?? 0);
  return { from: blankIsFree ? above.from : extent.lead, to };
}

/** A text that ends without a line break still does when its last lines go, unless a block scalar needs the break. */
function withBreakAbove(text: string, leaf: BlockScalar | null, from: number, to: number): number {
  if (to < text.length || endsWithBreak(text) || leaf !== null) return from;
  return previousLine(text, from)?.to ?? from;
}

/** A `|+` would take the blank lines in that come to stand behind it. */
function withBlanksBelow(text: string, leaf: BlockScalar | null, to: number): number {
  if (leaf === null || !keepsBreaks(text, leaf)) return to;
  let end = to;
  while (end < text.length && isBlankLine(text, end)) end = nextLine(text, end);
  return end;
}
