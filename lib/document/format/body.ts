import { lineEnd, nextLine } from '../edit/text/lines.ts';
import { isEmptyNode, startOf } from '../edit/tree/entries.ts';
import type { Source } from '../edit/tree/source.ts';
import type { Range } from '../range.ts';

/**
 * The part of a text that is laid out: without a byte order mark, without directives and `---`, and without what K3s does not
 * read. Null where the document begins on the line of its `---`.
 */
export function bodyOf({ text, root }: Source): Range | null {
  const empty = root === null || (isEmptyNode(root) && root.properties === null);
  const start = empty ? text.length : startOf(root);
  let from = text.startsWith('\ufeff') ? 1 : 0;
  for (let line = from; line < start; line = nextLine(text, line)) {
    if (/^\.\.\.(?!\S)/.test(text.slice(line, line + 4))) break;
    if (!/^(?:%|---(?!\S))/.test(text.slice(line, line + 4))) continue;
    if (lineEnd(text, line) >= start && !empty) return null;
    from = nextLine(text, line);
    if (text[line] === '-') break;
  }
  return { from, to: markerFrom(text, empty ? from : nextLine(text, root.range.to)) };
}

/** Where the first line at or after a line's start stands that begins or ends a document. */
function markerFrom(text: string, start: number): number {
  for (let line = start; line < text.length; line = nextLine(text, line)) {
    if (/^(?:%|(?:---|\.\.\.)(?!\S))/.test(text.slice(line, line + 4))) return line;
  }
  return text.length;
}
