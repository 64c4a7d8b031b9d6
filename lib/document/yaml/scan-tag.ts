import { hexValue, isBlankOrEnd, isWord } from './characters.ts';
import type { Scanner } from './scanner.ts';

/** Scans `!<uri>`, `!suffix`, `!!suffix` or `!handle!suffix`. */
export function scanTag(scanner: Scanner): void {
  const { pos: from, line } = scanner;
  scanner.cache(2);
  let handle = '';
  let suffix = '';
  if (scanner.code(1) === 60) {
    scanner.pos += 2;
    suffix = scanUri(scanner, '', from);
    if (scanner.code() !== 62) scanner.fail('tag', from, scanner.pos);
    scanner.pos++;
  } else {
    handle = scanHandle(scanner, from);
    if (handle.length > 1 && handle.endsWith('!')) {
      suffix = scanUri(scanner, '', from);
    } else {
      suffix = scanUri(scanner, handle, from);
      handle = '!';
      if (suffix === '') [handle, suffix] = [suffix, handle];
    }
  }
  scanner.cache(1);
  if (!isBlankOrEnd(scanner.code())) scanner.fail('tag', from, scanner.pos + 1);
  scanner.push({ type: 'tag', from, to: scanner.pos, line, value: handle, suffix, style: 'plain' });
}

/** Scans `!`, `!!` or `!name!`; what only begins like a handle (`!name`) is given too. */
export function scanHandle(scanner: Scanner, from: number): string {
  scanner.cache(1);
  if (scanner.code() !== 33) scanner.fail('tag', from, scanner.pos + 1);
  const start = scanner.pos;
  scanner.pos++;
  scanner.cache(1);
  while (isWord(scanner.code())) {
    scanner.pos++;
    scanner.cache(1);
  }
  if (scanner.code() === 33) scanner.pos++;
  return scanner.text.slice(start, scanner.pos);
}

/** Scans the rest of a tag, or a prefix; the `!` of a `head` is left out. Empty is an error unless there is a head. */
export function scanUri(scanner: Scanner, head: string, from: number): string {
  let uri = head.slice(1);
  const start = scanner.pos;
  scanner.cache(1);
  for (let code = scanner.code(); isUri(code); code = scanner.code()) {
    if (code === 37) {
      uri += scanEscapes(scanner, from);
    } else {
      uri += String.fromCharCode(code);
      scanner.pos++;
    }
    scanner.cache(1);
  }
  if (head === '' && scanner.pos === start) scanner.fail('tag', from, scanner.pos + 1);
  return uri;
}

function isUri(code: number): boolean {
  return isWord(code) || (code !== 0 && ";/?:@&=+$,.!~*'()[]%".includes(String.fromCharCode(code)));
}

/** Decodes the `%` escapes of one character of UTF-8. */
function scanEscapes(scanner: Scanner, from: number): string {
  const bytes: number[] = [];
  let width = 1;
  while (bytes.length < width) {
    scanner.cache(3);
    const high = hexValue(scanner.code(1));
    const low = hexValue(scanner.code(2));
    if (scanner.code() !== 37 || high < 0 || low < 0) scanner.fail('tag', from, scanner.pos + 1);
    const byte = high * 16 + low;
    if (bytes.length === 0) width = utf8Width(byte);
    if (width === 0 || (bytes.length > 0 && (byte & 0xc0) !== 0x80)) scanner.fail('tag', from, scanner.pos + 3);
    bytes.push(byte);
    scanner.pos += 3;
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function utf8Width(byte: number): number {
  if (byte < 0x80) return 1;
  if ((byte & 0xe0) === 0xc0) return 2;
  if ((byte & 0xf0) === 0xe0) return 3;
  return (byte & 0xf8) === 0xf0 ? 4 : 0;
}
