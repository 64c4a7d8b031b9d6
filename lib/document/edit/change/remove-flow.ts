import type { Range, TextEdit } from '../../range.ts';
import { lineEnd, nextLine, skipBlanks } from '../text/lines.ts';
import { deletions } from '../text/ranges.ts';
import { type Collection, endsInEmptyNode, entryAt, entryCount } from '../tree/entries.ts';
import { type FlowExtent, flowExtent } from '../tree/flow-extent.ts';

/** Takes entries out of `[]` or `{}` with their commas, lines and comments; a comma behind the last one stays. */
export function removeFlowEntries(text: string, collection: Collection, indexes: readonly number[]): TextEdit[] {
  const last = entryCount(collection) - 1;
  let lastKept = last;
  while (indexes.includes(lastKept)) lastKept--;
  if (lastKept < 0) return deletions([{ from: collection.range.from + 1, to: collection.range.to - 1 }]);
  const trailingComma = flowExtent(text, collection, last).comma !== null;
  const ranges = indexes.map((at) => {
    const extent = flowExtent(text, collection, at);
    if (extent.whole) return { from: extent.lead, to: nextLine(text, extent.end) };
    if (at < lastKept || trailingComma) return toNext(text, extent);
    return fromPrevious(
      text,
      extent,
      (entryAt(collection, at - 1)?.to ?? 0) + (endsInEmptyNode(collection, at - 1) ? 1 : 0),
    );
  });
  const comma = flowExtent(text, collection, lastKept).comma;
  const endsOpen = !trailingComma && lastKept < last;
  if (endsOpen && comma !== null) ranges.push({ from: comma, to: comma + 1 });
  return deletions(ranges);
}

/** An entry with its comma, and the blanks or the comment behind it. */
function toNext(text: string, { from, end, comma }: FlowExtent): Range {
  const to = comma === null ? end : comma + 1;
  const blank = skipBlanks(text, to);
  return { from, to: text[blank] === '#' ? lineEnd(text, blank) : blank };
}

/** The last entry with the blanks and the comma before it, unless a comment stands between. */
function fromPrevious(text: string, { from, end }: FlowExtent, floor: number): Range {
  const gap = text.slice(floor, from);
  if (gap.includes('#')) return { from: from - (/[ \t]*$/.exec(gap)?.[0].length ?? 0), to: end };
  return { from: floor, to: end };
}
