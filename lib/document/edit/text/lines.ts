import type { Range } from '../../range.ts';

/** Lines as libyaml breaks them: NEL, LS and PS end a line too. A byte order mark is no part of the first line. */

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/y;

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? Math.min(1, text.length) : start;
}

/** Where the line of a place ends, before its break. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

export function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || isBreak(text.charCodeAt(at));
}

/** Where the next line begins; the end of the text for the last. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return end + breakAt(text, end).length;
}

function breakAt(text: string, at: number): string {
  lineBreak.lastIndex = at;
  return lineBreak.exec(text)?.[0] ?? '';
}

/** The line before the one that begins at `start`, without its break; null for the first. */
export function previousLine(text: string, start: number): Range | null {
  if (start === 0 || !isBreak(text.charCodeAt(start - 1))) return null;
  const to = text.charCodeAt(start - 1) === 10 && text.charCodeAt(start - 2) === 13 ? start - 2 : start - 1;
  return { from: lineStart(text, to), to };
}

export function endsWithBreak(text: string): boolean {
  return previousLine(text, text.length) !== null;
}

/** The column of a place on its line, from 0. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** How far the line of a place is indented. */
export function indentOf(text: string, at: number): number {
  let indent = lineStart(text, at);
  const start = indent;
  while (text.charCodeAt(indent) === 32) indent++;
  return indent - start;
}

/** Where the blanks that stand at a place end. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end;
}

export function hasBreak(text: string, from: number, to: number): boolean {
  return /[\n\r\u0085\u2028\u2029]/.test(text.slice(from, to));
}

/** Whether nothing but spaces stands before a place on its line. */
export function isIndented(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === ' ') start--;
  return start === 0 || isBreak(text.charCodeAt(start - 1)) || (start === 1 && text.charCodeAt(0) === 0xfeff);
}

/** Whether there are only spaces between two places. */
export function isIndent(text: string, from: number, to: number): boolean {
  return /^ *$/.test(text.slice(from, to));
}

/** The line break to write after a place: as its own line has it, else the line before. */
export function breakFor(text: string, at: number): string {
  const previous = previousLine(text, lineStart(text, at));
  const found = breakAt(text, lineEnd(text, at)) || (previous === null ? '' : breakAt(text, previous.to));
  return found === '\r\n' || found === '\r' ? found : '\n';
}

/** Text to be put before a place: a comment that stands there needs a blank before it. */
export function beforeComment(text: string, at: number, written: string): string {
  return text[at] === '#' ? `${written} ` : written;
}
