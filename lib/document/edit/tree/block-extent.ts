import type { Range } from '../../range.ts';
import { columnOf, isIndent, lineEnd, lineStart, nextLine, previousLine } from '../text/lines.ts';
import { type Collection, entryAt, entryCount } from './entries.ts';

/**
 * The lines of an entry of a block collection. `lead` begins with the comment lines directly above it, which belong to
 * it unless they are indented deeper than it: then they belong to the entry before. `end` is the end of its last
 * line, before the break; comment lines behind it that are indented deeper than its key belong to it as well.
 */
export type Extent = {
  readonly lead: number;
  readonly from: number;
  readonly end: number;
  /** Whether it has its lines for itself; the first entry of `- a: b` or `: a: b` has not. */
  readonly whole: boolean;
};

export function blockExtent(text: string, collection: Collection, at: number): Extent {
  const entry = entryAt(collection, at);
  if (entry === undefined) throw new RangeError(`no entry ${at}`);
  const start = lineStart(text, entry.from);
  const whole = isIndent(text, start, entry.from);
  const column = columnOf(text, entry.from);
  const lead = whole ? leadOf(text, start, entryAt(collection, at - 1), column) : entry.from;
  return { lead, from: whole ? start : entry.from, end: endOf(text, entry.to, column), whole };
}

/** Where the comment lines directly above an entry begin; those deeper than `column` are not its own. */
export function leadOf(text: string, start: number, previous: Range | undefined, column: number): number {
  let lead = start;
  for (let line = previousLine(text, lead); line !== null; line = previousLine(text, lead)) {
    if (previous !== undefined && line.from <= previous.to) break;
    const indent = commentIndent(text, line.from);
    if (indent === null || (previous !== undefined && indent > column)) break;
    lead = line.from;
  }
  return lead;
}

function endOf(text: string, to: number, column: number): number {
  let end = lineEnd(text, to);
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, at)) {
    if (isBlankLine(text, at)) continue;
    const indent = commentIndent(text, at);
    if (indent === null || indent <= column) break;
    end = lineEnd(text, at);
  }
  return end;
}

/** How far a line's comment is indented, or null for a line that is no comment. */
function commentIndent(text: string, start: number): number | null {
  const line = text.slice(start, lineEnd(text, start));
  const indent = line.search(/[^ \t]/);
  return indent >= 0 && line[indent] === '#' ? indent : null;
}

export function isBlankLine(text: string, start: number): boolean {
  return /^[ \t]*$/.test(text.slice(start, lineEnd(text, start)));
}

/** Whether a blank line stands above a line. */
function isAfterBlank(text: string, start: number): boolean {
  const line = previousLine(text, start);
  return line !== null && isBlankLine(text, line.from);
}

/** Whether the entries of a collection are set apart by blank lines, as its last two show. */
export function isSpaced(text: string, collection: Collection): boolean {
  const count = entryCount(collection);
  return count > 1 && isAfterBlank(text, blockExtent(text, collection, count - 1).lead);
}
