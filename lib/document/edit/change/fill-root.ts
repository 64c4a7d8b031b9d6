import type { TextEdit } from '../../range.ts';
import type { DraftPair } from '../draft/draft.ts';
import { blockPairLines } from '../draft/write-block.ts';
import { beforeComment, breakFor, indentOf, isIndent, lineStart, nextLine } from '../text/lines.ts';
import { isEmptyNode, startOf } from '../tree/entries.ts';
import type { Source } from '../tree/source.ts';

/**
 * Writes a first pair into a document that holds nothing: behind its comments and its `---`, before a `...` or a
 * second document; in place of a `~` or `{}`.
 */
export function fillRoot(source: Source, pair: DraftPair): TextEdit[] {
  const { text, root } = source;
  const lineBreak = breakFor(text, 0);
  if (root !== null && (!isEmptyNode(root) || root.properties !== null)) {
    const from = startOf(root);
    const start = lineStart(text, from);
    const ownLine = isIndent(text, start, from);
    const lines = blockPairLines({ source, lineBreak }, pair, [], ownLine ? indentOf(text, from) : 0);
    const to = root.range.to + (/^[ \t]+(?![ \t#])/.exec(text.slice(root.range.to))?.[0].length ?? 0);
    if (ownLine) return [{ from: start, to, insert: beforeComment(text, to, lines.join(lineBreak)) }];
    const behindMarker = start + 3;
    return [{ from: behindMarker, to, insert: beforeComment(text, to, lineBreak + lines.join(lineBreak)) }];
  }
  const at = placeInEmpty(text);
  const written = blockPairLines({ source, lineBreak }, pair, [], 0).join(lineBreak);
  const insert = lineStart(text, at) === at ? written + lineBreak : lineBreak + written;
  return [{ from: at, to: at, insert }];
}

/** Behind the comments of the first document, where the next marker or the end of the text is. */
function placeInEmpty(text: string): number {
  let started = false;
  let at = lineStart(text, 0);
  for (; at < text.length; at = nextLine(text, at)) {
    const marker = /^(---|\.\.\.)(?=[ \t\r\n\u0085\u2028\u2029]|$)/.exec(text.slice(at, at + 4))?.[1];
    if (marker === '...' || (marker === '---' && started)) return at;
    if (marker === '---') started = true;
  }
  return text.length;
}
