import { type Cursor, TomlFailure } from '../cursor.ts';
import { readBasicString, readLiteralString } from './strings.ts';

const space = /[ \t]*/y;
const dot = /\.[ \t]*/y;
const bareName = /[A-Za-z0-9_-]+/y;

/** The names of a dotted key, with the cursor left behind it and the spaces that follow. */
export function readKey(cursor: Cursor): readonly string[] {
  const names: string[] = [];
  for (;;) {
    names.push(readName(cursor));
    cursor.skip(space);
    if (!cursor.follows('.')) return names;
    cursor.skip(dot);
  }
}

function readName(cursor: Cursor): string {
  if (cursor.atEnd) throw new TomlFailure(cursor.at, 'expected key but found none');
  if (cursor.follows("'")) return readLiteralString(cursor);
  if (cursor.follows('"')) return readBasicString(cursor);
  const start = cursor.at;
  const name = cursor.skip(bareName);
  if (name === '') throw new TomlFailure(start, `invalid character at start of key: ${cursor.next}`);
  return name;
}
