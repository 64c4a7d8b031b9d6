import { type Parsed, parsed, refused } from '../../../go/index.ts';
import { Cursor, TomlFailure } from '../cursor.ts';
import { readBasicString, readLiteralString } from './strings.ts';

const bare = /[A-Za-z0-9_-]/;
const bareOrDot = /[A-Za-z0-9_.-]+/y;
const spaceAndDot = /[ \t]+(?:\.[ \t]*)?/y;

/**
 * A key up to its equals sign, in quotation marks again after its escapes were read: a quotation mark inside breaks it apart in
 * `splitKey`.
 */
export function readKey(cursor: Cursor): string {
  const start = cursor.at;
  const fail = (message: string): never => {
    throw new TomlFailure(start, `parsing error: ${message}`);
  };
  let key = '';
  for (let next = cursor.next; next !== '' && next !== '='; next = cursor.next) {
    if (next === '"' || next === "'") key += readQuotedPart(cursor, next, start);
    else if (next === ' ' || next === '\t') {
      const space = cursor.skip(spaceAndDot);
      if (!space.includes('.')) break;
      key += space;
    } else if (next === '\n') fail('keys cannot contain new lines');
    else if (next !== '.' && !bare.test(next)) fail(`keys cannot contain ${next} character`);
    else key += cursor.skip(bareOrDot);
  }
  return key;
}

function readQuotedPart(cursor: Cursor, mark: string, start: number): string {
  cursor.at += 1;
  try {
    const text = mark === '"' ? readBasicString(cursor, mark, true, start) : readLiteralString(cursor, mark, start);
    cursor.at += 1;
    return mark + text + mark;
  } catch (error) {
    throw error instanceof TomlFailure ? new TomlFailure(start, `parsing error: ${error.message}`) : error;
  }
}

const space = /[ \t]*/y;
const bareName = /([A-Za-z0-9_-]+)[ \t]*(?=\.|$)/y;
const quotedName = /'([^']*)'|"([^"]*)"/y;
const dot = /\.(?=[A-Za-z0-9_'" -])/y;

/**
 * The names in a dotted key. Nothing is unescaped here any more, so a quotation mark within a name ends it, and names may follow each
 * other without a dot.
 */
export function splitKey(key: string): Parsed<readonly string[]> {
  const cursor = new Cursor(key);
  const names: string[] = [];
  for (;;) {
    cursor.skip(space);
    if (cursor.atEnd) break;
    const name = cursor.match(bareName) ?? cursor.match(quotedName);
    if (name !== null) names.push(name[1] ?? name[2] ?? '');
    else if (cursor.match(dot) === null) return refused(whyNoName(cursor));
  }
  return names.length > 0 ? parsed(names) : refused('empty key');
}

function whyNoName(cursor: Cursor): string {
  const { next } = cursor;
  if (bare.test(next)) {
    cursor.skip(/[A-Za-z0-9_-]+/y);
    return cursor.skip(space) === ''
      ? `invalid bare key character: ${cursor.next}`
      : `invalid key character after whitespace: ${cursor.next}`;
  }
  if (next === '"') return 'unclosed double-quoted key';
  if (next === "'") return 'unclosed single-quoted key';
  if (next !== '.') return `invalid key character: ${next}`;
  return cursor.text.length === cursor.at + 1 ? 'unexpected end of key' : 'expecting key part after dot';
}
