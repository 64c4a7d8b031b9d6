import { type Cursor, TomlFailure } from '../cursor.ts';
import type { TomlValue } from '../toml.ts';
import { readBasicString, readLiteralString } from './strings.ts';

const plainWord = /true|false|[+-]?\d+/y;
const space = /[ \t]+/y;
const spaceAndLines = /(?:[ \t\r\n]|#[^\n]*)+/y;

/** A value, with the cursor left behind it. K3s writes no inline tables, floats or dates; these are refused here. */
export function readValue(cursor: Cursor): TomlValue {
  cursor.skip(space);
  const next = cursor.next;
  if (next === '"' || next === "'") return readQuoted(cursor).text;
  if (next === '[') return readArray(cursor);
  const word = cursor.skip(plainWord);
  if (word === '') throw new TomlFailure(cursor.at, noValue(next));
  return word === 'true' || (word === 'false' ? false : Number(word));
}

function noValue(next: string): string {
  return next === '' ? 'expecting a value' : `no value can start with ${next}`;
}

/** A string in marks of either kind, with the place where its text begins. */
export function readQuoted(cursor: Cursor): { readonly text: string; readonly start: number } {
  const mark = cursor.next;
  const terminator = cursor.follows(mark.repeat(3)) ? mark.repeat(3) : mark;
  cursor.at += terminator.length;
  if (terminator.length > 1) cursor.skip(/\r?\n/y);
  const start = cursor.at;
  const text =
    mark === '"'
      ? readBasicString(cursor, terminator, terminator.length > 1, start)
      : readLiteralString(cursor, terminator, start);
  cursor.at += terminator.length;
  return { text, start };
}

function readArray(cursor: Cursor): TomlValue[] {
  const items: TomlValue[] = [];
  cursor.at += 1;
  for (;;) {
    cursor.skip(spaceAndLines);
    if (cursor.follows(']')) break;
    if (cursor.atEnd) throw new TomlFailure(cursor.at, 'unterminated array');
    items.push(readValue(cursor));
    cursor.skip(spaceAndLines);
    if (cursor.follows(']')) break;
    if (!cursor.follows(',')) throw new TomlFailure(cursor.at, cursor.atEnd ? 'unterminated array' : 'missing comma');
    cursor.at += 1;
  }
  cursor.at += 1;
  return items;
}
