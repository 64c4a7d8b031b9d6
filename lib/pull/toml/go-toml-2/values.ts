import { type Cursor, TomlFailure } from '../cursor.ts';
import type { TomlValue } from '../toml.ts';
import { readBasicString, readLiteralString, readMultiline } from './strings.ts';

const plainWord = /true|false|[+-]?\d+/y;
const spaceAndLines = /(?:[ \t]|\r?\n|#[^\r\n]*)+/y;

/** A value, with the cursor left behind it. K3s writes no inline tables, floats or dates; these are refused here. */
export function readValue(cursor: Cursor): TomlValue {
  const next = cursor.next;
  if (next === '"') return cursor.follows('"""') ? readMultiline(cursor, next) : readBasicString(cursor);
  if (next === "'") return cursor.follows("'''") ? readMultiline(cursor, next) : readLiteralString(cursor);
  if (next === '[') return readArray(cursor);
  const start = cursor.at;
  const word = cursor.skip(plainWord);
  if (word === '') throw new TomlFailure(start, next === '' ? 'expected value, not eof' : 'incomplete number');
  return word === 'true' || (word === 'false' ? false : Number(word));
}

function readArray(cursor: Cursor): TomlValue[] {
  const items: TomlValue[] = [];
  const start = cursor.at;
  cursor.at += 1;
  for (;;) {
    cursor.skip(spaceAndLines);
    if (cursor.atEnd) throw new TomlFailure(start, 'array is incomplete');
    if (cursor.follows(']')) break;
    if (items.length > 0) readComma(cursor);
    else if (cursor.follows(',')) throw new TomlFailure(cursor.at, 'array cannot start with comma');
    if (cursor.follows(']')) break;
    items.push(readValue(cursor));
  }
  cursor.at += 1;
  return items;
}

function readComma(cursor: Cursor): void {
  if (!cursor.follows(',')) throw new TomlFailure(cursor.at, 'array elements must be separated by commas');
  cursor.at += 1;
  cursor.skip(spaceAndLines);
}
