import { isBlankOrEnd, isWord } from './characters.ts';
import type { Scanner } from './scanner.ts';

/** Scans `&name` or `*name`: letters, digits, `_` and `-`, then a blank or one of `?:,]}%@` and the backtick. */
export function scanAnchor(scanner: Scanner, type: 'anchor' | 'alias'): void {
  const { pos: from, line } = scanner;
  scanner.pos++;
  scanner.cache(1);
  while (isWord(scanner.code())) {
    scanner.pos++;
    scanner.cache(1);
  }
  const to = scanner.pos;
  if (to === from + 1 || !endsName(scanner.code())) scanner.fail(type === 'alias' ? 'star' : 'ampersand', from, to);
  scanner.push({ type, from, to, line, value: scanner.text.slice(from + 1, to), suffix: '', style: 'plain' });
}

function endsName(code: number): boolean {
  return isBlankOrEnd(code) || '?:,]}%@`'.includes(String.fromCharCode(code));
}
