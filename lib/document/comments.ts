import type { Range } from './range.ts';
import type { DocumentReading } from './reading.ts';
import { everyNode } from './yaml/every-node.ts';

/** The comments of a text, from their `#` to the end of their lines; without one behind the sign of a block of text. */
export function commentsOf({ text, root }: Pick<DocumentReading, 'text' | 'root'>): readonly Range[] {
  const comments: Range[] = [];
  let at = 0;
  let sign = text.indexOf('#');
  for (const scalar of [...scalarsOf(root), { from: text.length, to: text.length }]) {
    for (; sign >= 0 && sign < scalar.from; sign = text.indexOf('#', at)) {
      at = sign + 1;
      if (!beginsComment(text, sign)) continue;
      lineBreak.lastIndex = sign;
      at = lineBreak.exec(text)?.index ?? text.length;
      comments.push({ from: sign, to: at });
    }
    at = Math.max(at, scalar.to);
    // One that is still ahead is not looked for again: it may be ten thousand scalars away.
    if (sign >= 0 && sign < at) sign = text.indexOf('#', at);
  }
  return comments;
}

const lineBreak = /[\r\n\u0085\u2028\u2029]/g;

function beginsComment(text: string, sign: number): boolean {
  return sign === 0 || /[\s\ufeff,[\]{}"']/.test(text.charAt(sign - 1));
}

/** In their order. */
function scalarsOf(root: DocumentReading['root']): readonly Range[] {
  const ranges: Range[] = [];
  for (const node of root === null ? [] : everyNode(root)) {
    if (node.kind === 'scalar' && node.range.to > node.range.from) ranges.push(node.range);
  }
  return ranges.sort((one, other) => one.from - other.from);
}
