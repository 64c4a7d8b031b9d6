import { parsed, refused } from '../../../go/index.ts';
import type { Steps } from '../../../steps/index.ts';
import { Cursor, TomlFailure } from '../cursor.ts';
import { descend, type GrowingTable } from '../growing-table.ts';
import type { TomlReader } from '../toml.ts';
import { readKey, splitKey } from './keys.ts';
import { refuseStray, strayBehindKey } from './stray-token.ts';
import { readValue } from './values.ts';

const space = /[ \t]*/y;
const spaceAndLines = /[ \t\r\n]*(?:#[^\n]*[ \t\r\n]*)*/y;
const untilBracket = /[^[\]]*/y;
const endOfLine = /[\r\n#]/;

/** Reads as go-toml 1 does, containerd's library up to 1.7: `(37, 15): invalid escape sequence: \x`. */
export const readToml1: TomlReader = function* (text) {
  const cursor = new Cursor(text);
  try {
    return parsed(yield* readTables(cursor));
  } catch (error) {
    if (!(error instanceof TomlFailure)) throw error;
    const { row, before } = cursor.position(error.at);
    return refused(`(${row}, ${[...before].length + 1}): ${error.message}`);
  }
};

function* readTables(cursor: Cursor): Steps<GrowingTable> {
  const root: GrowingTable = new Map();
  const headings = new Set<string>();
  let path: readonly string[] = [];
  for (;;) {
    cursor.skip(spaceAndLines);
    if (cursor.atEnd) return root;
    if (cursor.follows('[')) path = readHeading(cursor, root, headings);
    else readAssignment(cursor, root, path);
    yield cursor.share;
  }
}

/** A heading ends at its first bracket, even in quotation marks, and nothing in it is unescaped. */
function readHeading(cursor: Cursor, root: GrowingTable, headings: Set<string>): readonly string[] {
  cursor.at += 1;
  const start = cursor.at;
  const { line } = cursor;
  const heading = cursor.skip(untilBracket);
  const fail = (message: string): never => {
    throw new TomlFailure(start, message);
  };
  if (cursor.follows('[')) fail("unexpected token table key cannot contain ']', was expecting a table key");
  if (cursor.atEnd) fail('unexpected token unclosed table key, was expecting a table key');
  if (headings.has(heading)) fail('duplicated tables');
  headings.add(heading);
  const path = splitKey(heading);
  if (!path.ok) return fail(`invalid table array key: ${path.reason}`);
  if (descend(root, path.value, line) === null) fail(`unknown type for path ${path.value.join('.')}`);
  cursor.at += 1;
  return path.value;
}

function readAssignment(cursor: Cursor, root: GrowingTable, path: readonly string[]): void {
  const start = cursor.at;
  const { line } = cursor;
  const names = readNames(cursor, start);
  const value = readValue(cursor);
  const whole = [...path, ...names];
  const table = descend(root, whole.slice(0, -1), line);
  if (table === null) throw new TomlFailure(start, 'could not create intermediate group');
  const name = whole.at(-1) ?? '';
  if (table.has(name)) throw new TomlFailure(start, `The following key was defined twice: ${whole.join('.')}`);
  table.set(name, { value, line });
  cursor.skip(space);
  if (cursor.atEnd || endOfLine.test(cursor.next)) return;
  refuseStray(cursor);
}

/** The names before an equals sign, with the cursor left behind it. */
function readNames(cursor: Cursor, start: number): readonly string[] {
  const key = readKey(cursor);
  cursor.skip(spaceAndLines);
  const { at } = cursor;
  if (!cursor.follows('=')) {
    throw new TomlFailure(at, `was expecting token =, but got ${strayBehindKey(cursor)} instead`);
  }
  cursor.at += 1;
  const names = splitKey(key);
  if (!names.ok) throw new TomlFailure(start, `invalid key: ${names.reason}`);
  return names.value;
}
