import type { Range } from '../../range.ts';
import { isIndent, lineEnd, lineStart } from '../text/lines.ts';
import { type Extent, leadOf } from './block-extent.ts';

/** An entry of a flow collection with its comma and comments, where it has its lines for itself; else its text alone. */
export type FlowExtent = Extent & { readonly comma: number | null };

export function flowExtent(text: string, entries: readonly Range[], at: number): FlowExtent {
  const entry = entries[at];
  if (entry === undefined) throw new RangeError(`no entry ${at}`);
  const comma = commaAfter(text, entry.to);
  const start = lineStart(text, entry.from);
  const tail = comma === null ? entry.to : comma + 1;
  const ends = lineStart(text, tail) <= entry.to && /^[ \t]*(?:#.*)?$/.test(text.slice(tail, lineEnd(text, tail)));
  const whole = ends && isIndent(text, start, entry.from);
  if (!whole) return { lead: entry.from, from: entry.from, end: entry.to, whole, comma };
  const lead = leadOf(text, start, entries[at - 1], Number.POSITIVE_INFINITY);
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
