import type { Range, TextEdit } from '../../range.ts';
import { lineEnd, nextLine } from '../text/lines.ts';
import { deletions } from '../text/ranges.ts';
import { type Collection, endsInEmptyNode, entriesOf } from '../tree/entries.ts';
import { type FlowExtent, flowExtent } from '../tree/flow-extent.ts';

/** Takes entries out of `[]` or `{}` with their commas, lines and comments; a comma behind the last one stays. */
export function removeFlowEntries(text: string, collection: Collection, indexes: readonly number[]): TextEdit[] {
  const entries = entriesOf(collection);
  const lastKept = entries.findLastIndex((_, at) => !indexes.includes(at));
  if (lastKept < 0) return deletions([{ from: collection.range.from + 1, to: collection.range.to - 1 }]);
  const trailingComma = flowExtent(text, entries, entries.length - 1).comma !== null;
  const ranges = indexes.map((at) => {
    const extent = flowExtent(text, entries, at);
    if (extent.whole) return { from: extent.lead, to: nextLine(text, extent.end) };
    if (at < lastKept || trailingComma) return toNext(text, extent);
    return fromPrevious(text, extent, (entries[at - 1]?.to ?? 0) + (endsInEmptyNode(collection, at - 1) ? 1 : 0));
  });
  const comma = flowExtent(text, entries, lastKept).comma;
  const endsOpen = !trailingComma && lastKept < entries.length - 1;
  if (endsOpen && comma !== null) ranges.push({ from: comma, to: comma + 1 });
  return deletions(ranges);
}

/** An entry with its comma, and the blanks or the comment behind it. */
function toNext(text: string, { from, end, comma }: FlowExtent): Range {
  const to = comma === null ? end : comma + 1;
  const rest = /^[ \t]*(?:#.*)?/.exec(text.slice(to, lineEnd(text, to)))?.[0] ?? '';
  return { from, to: to + rest.length };
}

/** The last entry with the blanks and the comma before it, unless a comment stands between. */
function fromPrevious(text: string, { from, end }: FlowExtent, floor: number): Range {
  const gap = text.slice(floor, from);
  if (gap.includes('#')) return { from: from - (/[ \t]*$/.exec(gap)?.[0].length ?? 0), to: end };
  return { from: floor, to: end };
}
