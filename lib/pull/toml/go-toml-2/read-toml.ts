import { bytesOf, parsed, refused } from '../../../go/index.ts';
import type { Steps } from '../../../steps/index.ts';
import { Cursor, TomlFailure } from '../cursor.ts';
import { descend, type GrowingTable } from '../growing-table.ts';
import type { TomlReader } from '../toml.ts';
import { readKey } from './keys.ts';
import { namedByte } from './named-byte.ts';
import { SeenKeys, SeenTwice } from './seen.ts';
import { readValue } from './values.ts';

const space = /[ \t]*/y;
const commentText = /#[^\x00-\x08\x0a-\x1f\x7f]*/y;
const lineEnd = /\r?\n/y;
const opening = /\[[ \t]*/y;
const equals = /=[ \t]*/y;
const nothing = /[\r\n#]/;

/** Reads as go-toml 2 does, containerd's library from 2.0 on: ` at row 47 column 20: toml: invalid escaped character U+0078 'x'`. */
export const readToml2: TomlReader = function* (text) {
  const cursor = new Cursor(text);
  try {
    return parsed(yield* readTables(cursor));
  } catch (error) {
    if (!(error instanceof TomlFailure)) throw error;
    if (error instanceof SeenTwice) return refused(`: toml: ${error.message}`);
    const { row, before } = cursor.position(error.at);
    return refused(` at row ${row} column ${bytesOf(before).length + 1}: toml: ${error.message}`);
  }
};

function* readTables(cursor: Cursor): Steps<GrowingTable> {
  const root: GrowingTable = new Map();
  const seen = new SeenKeys();
  let path: readonly string[] = [];
  while (!cursor.atEnd) {
    cursor.skip(space);
    if (cursor.follows('[')) path = readHeading(cursor, root, seen);
    else if (!cursor.atEnd && !nothing.test(cursor.next)) readAssignment(cursor, root, path, seen);
    endLine(cursor);
    yield cursor.share;
  }
  return root;
}

function endLine(cursor: Cursor): void {
  cursor.skip(space);
  const comment = cursor.skip(commentText);
  if (cursor.atEnd || cursor.skip(lineEnd) !== '') return;
  if (comment !== '') throw new TomlFailure(cursor.at, 'invalid character in comment');
  throw new TomlFailure(cursor.at, `expected newline but got ${namedByte(cursor.next)}`);
}

function readHeading(cursor: Cursor, root: GrowingTable, seen: SeenKeys): readonly string[] {
  const { line } = cursor;
  cursor.skip(opening);
  const path = readKey(cursor);
  if (!cursor.follows(']')) throw new TomlFailure(cursor.at, `expected character ]`);
  cursor.at += 1;
  seen.heading(path);
  descend(root, path, line);
  return path;
}

function readAssignment(cursor: Cursor, root: GrowingTable, path: readonly string[], seen: SeenKeys): void {
  const { line } = cursor;
  const names = readKey(cursor);
  if (cursor.atEnd) throw new TomlFailure(cursor.at, 'expected = after a key, but the document ends there');
  if (!cursor.follows('=')) throw new TomlFailure(cursor.at, 'expected character =');
  cursor.skip(equals);
  const value = readValue(cursor);
  seen.assignment(names);
  const table = descend(root, [...path, ...names.slice(0, -1)], line);
  table?.set(names.at(-1) ?? '', { value, line });
}
