import type { Range } from '../range.ts';
import type { Token } from './token.ts';

/**
 * What stands behind the first document, given the token behind it: from there to the end of the text, or null where
 * only blanks, comments and document markers follow.
 */
export function unreadRest(text: string, behind: Token): Range | null {
  if (behind.type === 'stream-end') return null;
  for (let at = behind.from; at < text.length; ) {
    const lineBreak = text.indexOf('\n', at);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    if (!isMarkerOrComment(text.slice(at, lineEnd).trim())) return { from: behind.from, to: text.trimEnd().length };
    at = lineEnd + 1;
  }
  return null;
}

function isMarkerOrComment(line: string): boolean {
  return line === '' || /^(?:---|\.\.\.)?\s*(?:#|$)/.test(line);
}
