import { isBlankOrEnd, isBreak } from './characters.ts';
import { foldBreaks } from './fold.ts';
import { scanEscape } from './scan-escape.ts';
import type { Scanner } from './scanner.ts';

/** Scans a scalar between single or double quotes. */
export function scanQuoted(scanner: Scanner, single: boolean): void {
  const { pos: from, line } = scanner;
  const quote = single ? 39 : 34;
  scanner.pos++;
  let value = '';
  for (;;) {
    scanner.cache(4);
    if (scanner.atMarker(45) || scanner.atMarker(46)) {
      scanner.fail('document-marker-in-quotes', scanner.pos, scanner.pos + 3, from);
    }
    if (scanner.code() === 0) scanner.fail('unclosed-quote', from, from + 1);
    value += single ? passSingle(scanner) : passDouble(scanner, from);
    // An escaped line break is dropped, and the indentation of the next line with it.
    const joined = !single && scanner.code() === 92;
    if (joined) {
      scanner.cache(3);
      scanner.pos++;
      scanner.readBreak();
    }
    scanner.cache(1);
    if (scanner.code() === quote) break;
    value += passGap(scanner, joined);
  }
  scanner.pos++;
  const style = single ? 'single' : 'double';
  scanner.push({ type: 'scalar', from, to: scanner.pos, line, value, suffix: '', style });
}

/** Passes text up to a blank or the closing quote; `''` is one quote. */
function passSingle(scanner: Scanner): string {
  let value = '';
  let start = scanner.pos;
  for (let code = scanner.code(); !isBlankOrEnd(code); code = scanner.code()) {
    if (code !== 39) {
      scanner.skip();
    } else if (scanner.code(1) === 39) {
      value += scanner.text.slice(start, scanner.pos + 1);
      scanner.pos += 2;
      start = scanner.pos;
    } else {
      break;
    }
    scanner.cache(2);
  }
  return value + scanner.text.slice(start, scanner.pos);
}

/** Passes text and escapes up to a blank, the closing quote or an escaped line break. */
function passDouble(scanner: Scanner, from: number): string {
  let value = '';
  let start = scanner.pos;
  for (let code = scanner.code(); !isBlankOrEnd(code) && code !== 34; code = scanner.code()) {
    if (code !== 92) {
      scanner.skip();
    } else if (isBreak(scanner.code(1))) {
      break;
    } else {
      value += scanner.text.slice(start, scanner.pos) + scanEscape(scanner, from);
      start = scanner.pos;
    }
    scanner.cache(2);
  }
  return value + scanner.text.slice(start, scanner.pos);
}

/** Passes blanks and line breaks and gives what they become; behind an escaped line break only more breaks count. */
function passGap(scanner: Scanner, joined: boolean): string {
  const start = scanner.pos;
  let first = '';
  let more = '';
  for (let code = scanner.code(); ; code = scanner.code()) {
    if (code === 32 || code === 9) {
      scanner.pos++;
    } else if (isBreak(code)) {
      scanner.cache(2);
      const lineBreak = scanner.readBreak();
      if (first === '' && !joined) first = lineBreak;
      else more += lineBreak;
    } else {
      break;
    }
    scanner.cache(1);
  }
  if (joined) return more;
  return first === '' ? scanner.text.slice(start, scanner.pos) : foldBreaks(first, more);
}
