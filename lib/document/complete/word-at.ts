import type { Range } from '../range.ts';

/** What is being written at a place of a line. */
export type Word = {
  /** The whole word, its quotes included. */
  readonly range: Range;
  /** Where the part begins that proposals are compared with: behind the opening quote. */
  readonly typedFrom: number;
  readonly quote: '"' | "'" | null;
  /** Whether a `:` follows that makes it a key. */
  readonly isKey: boolean;
  /** Whether nothing stands before it on its line. */
  readonly first: boolean;
  readonly lineEnd: number;
};

/**
 * The word at a place: up to the next blank, bracket or comma to both sides, or between its quotes. Null in a comment, and right behind a
 * key's `:`, where nothing can stand without a blank.
 */
export function wordAt(text: string, place: number): Word | null {
  // Before a byte order mark nothing can stand.
  const offset = text.startsWith('\ufeff') ? Math.max(place, 1) : place;
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const lineEnd = endOfLine(text, offset);
  const opening = openQuote(text.slice(start, offset));
  const open = opening === null ? null : start + opening;
  const from = open ?? offset - (/[^\s,[\]{}"']*$/.exec(text.slice(start, offset))?.[0].length ?? 0);
  const rest = text.slice(offset, lineEnd);
  if (from < offset && (text[from] === '#' || isBehindKey(text, offset, rest))) return null;
  const quote = open === null ? null : text[open] === '"' ? '"' : "'";
  const to = offset + (quote === null ? plainLength(rest, from === offset) : quotedLength(rest, quote));
  return {
    range: { from, to },
    typedFrom: open === null ? from : from + 1,
    quote,
    isKey: /^ *:(?:\s|$)/.test(text.slice(to, lineEnd)) || (quote === '"' && text[to] === ':'),
    first: text.slice(start, from).trim() === '',
    lineEnd,
  };
}

function isBehindKey(text: string, offset: number, rest: string): boolean {
  return text[offset - 1] === ':' && !/^[^\s,[\]{}"']/.test(rest);
}

function endOfLine(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

/** How much of a plain word follows: a `:` at its end makes it a key and is no part of it. */
function plainLength(rest: string, begins: boolean): number {
  if (begins && rest.startsWith('#')) return 0;
  const word = /^[^\s,[\]{}"']*/.exec(rest)?.[0] ?? '';
  return word.endsWith(':') ? word.length - 1 : word.length;
}

function quotedLength(rest: string, quote: '"' | "'"): number {
  const end = rest.indexOf(quote);
  return end < 0 ? (/^[^\s,[\]{}]*/.exec(rest)?.[0].length ?? 0) : end + 1;
}

/** Where a quote opens in the part of a line before a place and does not close there; null where none does. */
function openQuote(line: string): number | null {
  let open: number | null = null;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (open !== null) {
      if (character === '\\' && line[open] === '"') at++;
      else if (character === line[open]) open = null;
    } else if ((character === '"' || character === "'") && /(?:^|[\s,[\]{}:])$/.test(line.slice(0, at))) open = at;
  }
  return open;
}
