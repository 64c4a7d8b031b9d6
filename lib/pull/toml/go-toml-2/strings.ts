import { type Cursor, TomlFailure } from '../cursor.ts';
import { namedByte } from './named-byte.ts';

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  e: '\x1b',
};
const openString = /"[^"\\\r\n]*(?:\\[\s\S][^"\\\r\n]*)*/y;
const basicString = /"[^"\\\r\n]*(?:\\[\s\S][^"\\\r\n]*)*"/y;
const literalText = /[^'\r\n]*/y;
const forbidden = /[\x00-\x08\x0a-\x1f\x7f]/;
const forbiddenInLines = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** A string on one line between quotation marks, with the cursor on the first and left behind the last. */
export function readBasicString(cursor: Cursor): string {
  const start = cursor.at + 1;
  const token = cursor.skip(basicString);
  if (token === '') failToEnd(cursor);
  const raw = token.slice(1, -1);
  if (raw.includes('\\')) return readEscapes(raw, start);
  const wrong = raw.search(forbidden);
  if (wrong >= 0) throw new TomlFailure(start + wrong, 'invalid UTF-8');
  return raw;
}

function failToEnd(cursor: Cursor): never {
  cursor.skip(openString);
  const broken = !cursor.atEnd && cursor.next !== '\\';
  throw new TomlFailure(cursor.at, broken ? 'basic strings cannot have new lines' : 'basic string not terminated by "');
}

export function readLiteralString(cursor: Cursor): string {
  const start = cursor.at + 1;
  cursor.at = start;
  const text = cursor.skip(literalText);
  const wrong = text.search(forbidden);
  if (wrong >= 0) throw new TomlFailure(start + wrong, 'invalid character');
  if (cursor.atEnd) throw new TomlFailure(cursor.at, 'unterminated literal string');
  if (!cursor.follows("'")) throw new TomlFailure(cursor.at, 'literal strings cannot have new lines');
  cursor.at += 1;
  return text;
}

/** A string over several lines; three marks end it, and up to two more belong to it. */
export function readMultiline(cursor: Cursor, mark: '"' | "'"): string {
  const start = cursor.at;
  const pattern = mark === '"' ? /"""(?:[^"\\]|\\[\s\S]|"(?!""))*"{3,5}/y : /'''(?:[^']|'(?!''))*'{3,5}/y;
  const token = cursor.skip(pattern);
  if (token === '') {
    const kind = mark === '"' ? 'basic' : 'literal';
    throw new TomlFailure(cursor.text.length, `multiline ${kind} string not terminated by ${mark.repeat(3)}`);
  }
  const raw = token.slice(3, -3).replace(/^\r?\n/, '');
  const wrong = raw.search(forbiddenInLines);
  if (wrong >= 0) throw new TomlFailure(start, 'invalid character');
  return mark === "'" ? raw : readEscapes(raw.replaceAll(/\\[ \t]*\r?\n[ \t\r\n]*/g, ''), start + 3);
}

function readEscapes(raw: string, start: number): string {
  let text = '';
  for (let at = 0; at < raw.length; ) {
    const character = raw.charAt(at);
    if (character !== '\\') {
      if (forbiddenInLines.test(character))
        throw new TomlFailure(start + at, `invalid character ${namedByte(character)}`);
      text += character;
      at += 1;
      continue;
    }
    const letter = String.fromCodePoint(raw.codePointAt(at + 1) ?? 0);
    const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
    text += digits > 0 ? codePoint(raw, at + 2, digits, start) : plainEscape(letter, start + at + 1);
    at += 2 + digits;
  }
  return text;
}

function plainEscape(letter: string, at: number): string {
  const plain = escapes[letter];
  if (plain === undefined) throw new TomlFailure(at, `invalid escaped character ${namedByte(letter)}`);
  return plain;
}

function codePoint(raw: string, at: number, length: number, start: number): string {
  const digits = raw.slice(at, at + length);
  if (digits.length < length) {
    throw new TomlFailure(start + at, `unicode point needs ${length} character, not ${digits.length}`);
  }
  const wrong = digits.search(/[^0-9A-Fa-f]/);
  if (wrong >= 0) throw new TomlFailure(start + at + wrong, 'non-hex character');
  const code = Number.parseInt(digits, 16);
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
    throw new TomlFailure(start + at, 'escape sequence is invalid Unicode code point');
  }
  return String.fromCodePoint(code);
}
