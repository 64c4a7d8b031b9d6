import { hasBreak, isIndented, isLineEnd, lineEnd, lineStart, skipBlanks } from '../text/lines.ts';
import { type Extent, leadOf } from './block-extent.ts';
import { type Collection, entryAt } from './entries.ts';

/** An entry of a flow collection with its comma and comments, where it has its lines for itself; else its text alone. */
export type FlowExtent = Extent & { readonly comma: number | null };

/** All entries may stand on one line, which is not to be gone through for each. */
export function flowExtent(text: string, collection: Collection, at: number): FlowExtent {
  const entry = entryAt(collection, at);
  if (entry === undefined) throw new RangeError(`no entry ${at}`);
  const comma = commaAfter(text, entry.to);
  const tail = comma === null ? entry.to : comma + 1;
  const rest = skipBlanks(text, tail);
  const ends = comma === null || !hasBreak(text, entry.to, comma);
  const whole = ends && (isLineEnd(text, rest) || text[rest] === '#') && isIndented(text, entry.from);
  if (!whole) return { lead: entry.from, from: entry.from, end: entry.to, whole, comma };
  const start = lineStart(text, entry.from);
  const lead = leadOf(text, start, entryAt(collection, at - 1), Number.POSITIVE_INFINITY);
  return { lead, from: start, end: lineEnd(text, tail), whole, comma };
}

/** The comma behind an entry of a flow collection, or null where none stands before the end. */
function commaAfter(text: string, entryEnd: number): number | null {
  let at = entryEnd;
  for (;;) {
    if (text[at] === '#') at = lineEnd(text, at);
    else if (/[\s\u0085]/.test(text[at] ?? '')) at++;
    else return text[at] === ',' ? at : null;
  }
}
