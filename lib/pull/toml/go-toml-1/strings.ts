import { type Cursor, TomlFailure } from '../cursor.ts';

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const plainSingle = /[^"\\\x00-\x08\x0a-\x1f]*/y;
const plainMultiple = /[^"\\\x00-\x08\x0b\x0c\x0e-\x1f]*/y;

/**
 * What stands between quotation marks, with the cursor behind the first and left at the last. A backslash before a space or
 * line end swallows all space that follows. Errors are told to be at `start`.
 */
export function readBasicString(cursor: Cursor, terminator: string, acceptsLines: boolean, start: number): string {
  let text = '';
  for (;;) {
    text += cursor.skip(acceptsLines ? plainMultiple : plainSingle);
    if (cursor.follows(terminator)) return text;
    if (cursor.atEnd) throw new TomlFailure(start, 'unclosed string');
    const character = cursor.skip(/[\s\S]/y);
    if (character === '\\') text += readEscape(cursor, start);
    else if (character === '"') text += character;
    else throw new TomlFailure(start, `unescaped control character ${codePoint(character)}`);
  }
}

export function readLiteralString(cursor: Cursor, terminator: string, start: number): string {
  const end = cursor.text.indexOf(terminator, cursor.at);
  if (end < 0) throw new TomlFailure(start, 'unclosed string');
  const text = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return text;
}

function readEscape(cursor: Cursor, start: number): string {
  if (cursor.skip(/[\r\n\t ]+/y) !== '') return '';
  const letter = cursor.skip(/[\s\S]/uy);
  const plain = escapes[letter];
  if (plain !== undefined) return plain;
  if (letter !== 'u' && letter !== 'U') throw new TomlFailure(start, `invalid escape sequence: \\${letter}`);
  const digits = cursor.skip(letter === 'u' ? /[0-9A-Fa-f]{4}/y : /[0-9A-Fa-f]{8}/y);
  if (digits === '') throw new TomlFailure(start, 'unfinished unicode escape');
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code).toWellFormed();
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
