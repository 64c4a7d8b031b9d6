import { quote } from '../../../go/index.ts';
import { type Cursor, TomlFailure } from '../cursor.ts';
import { readKey } from './keys.ts';
import { readQuoted } from './values.ts';

const marks = /[=[\]{},]/;
const words: readonly (readonly [RegExp, string])[] = [
  [/true/y, 'True'],
  [/false/y, 'False'],
  [/[+-]?inf/y, 'Inf'],
  [/[+-]?nan/y, 'NaN'],
  [/[+-]?\d+[.eE]\d/y, 'Float'],
  [/[+-]?\d/y, 'Integer'],
];

/** Refuses what stands behind a value on its line, as the next value that the library takes it for. */
export function refuseStray(cursor: Cursor): never {
  const { at, next } = cursor;
  if (next === '"' || next === "'") refuseString(cursor);
  const token = marks.test(next) ? next : words.find(([pattern]) => cursor.skip(pattern) !== '')?.[1];
  throw new TomlFailure(at, token === undefined ? `parsing error: ${whyNoValue(next)}` : `unexpected token ${token}`);
}

function refuseString(cursor: Cursor): never {
  const { start } = asParsingError(() => readQuoted(cursor));
  throw new TomlFailure(start, 'unexpected token String');
}

function asParsingError<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw error instanceof TomlFailure ? new TomlFailure(error.at, `parsing error: ${error.message}`) : error;
  }
}

function whyNoValue(next: string): string {
  if (next === '.') return 'cannot start float with a dot';
  return next === '+' || next === '-' ? 'no digit in that number' : `no value can start with ${next}`;
}

/** What stands where a key should have ended, as the library quotes it. */
export function strayBehindKey(cursor: Cursor): string {
  if (cursor.atEnd) return 'EOF';
  if (/[[}]/.test(cursor.next)) return quote(cursor.next);
  try {
    return quote(readKey(cursor));
  } catch (error) {
    if (!(error instanceof TomlFailure)) throw error;
    return error.message.replace('parsing error: ', '');
  }
}
