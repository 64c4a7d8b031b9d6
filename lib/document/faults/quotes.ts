import type { TextEdit } from '../range.ts';
import type { Fault } from '../yaml/fault.ts';
import { type Explanation, fixOf, insertion, removal } from './explanation.ts';
import { contentEnd, lineAt } from './line-text.ts';

/** A quote without its end is shown on its own line, not at the end of the file, where libyaml notices. */
export function explainUnclosedQuote(text: string, { reason, range }: Fault): Explanation {
  const to = contentEnd(text, range.from, lineAt(text, range.from).to);
  const quote = text.charAt(range.from);
  return { reason, range: { from: range.from, to }, found: quote, fix: fixOf('close-quote', [insertion(to, quote)]) };
}

/**
 * `\/` of JSON is no escape of YAML 1.1; most others are backslashes of a regular expression. All that the quotes hold
 * are mended at once.
 */
export function explainEscape(text: string, { reason, range, opened }: Fault): Explanation {
  const found = text.slice(range.from, range.to);
  const label = found === '\\/' ? 'plain-slash' : 'double-backslash';
  return { reason, range, found, fix: fixOf(label, escapeEdits(text, (opened?.from ?? range.from) + 1)) };
}

function escapeEdits(text: string, from: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = from; at < text.length && text[at] !== '"'; at += text[at] === '\\' ? 2 : 1) {
    if (text[at] !== '\\' || knownEscape.test(text.slice(at + 1, at + 2))) continue;
    edits.push(text[at + 1] === '/' ? removal({ from: at, to: at + 1 }) : insertion(at, '\\'));
  }
  return edits;
}

const knownEscape = /[0abt\tnvfre "'\\N_LPxuU\r\n\u0085\u2028\u2029]/;

/** JSON writes a character beyond U+FFFF as two escapes, which YAML 1.1 does not know. */
export function explainSurrogate(text: string, { reason, range }: Fault): Explanation {
  const pair = /^\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/i.exec(text.slice(range.from));
  const found = text.slice(range.from, range.to);
  if (pair === null) return { reason, range, found, fix: null };
  const insert = String.fromCharCode(Number.parseInt(pair[1] ?? '', 16), Number.parseInt(pair[2] ?? '', 16));
  const both = { from: range.from, to: range.from + pair[0].length };
  return { reason, range: both, found: pair[0], fix: fixOf('write-character', [{ ...both, insert }]) };
}
