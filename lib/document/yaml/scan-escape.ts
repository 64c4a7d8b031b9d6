import { hexValue } from './characters.ts';
import type { Scanner } from './scanner.ts';

const escapes = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

const digitsOf = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Decodes one `\` escape of YAML 1.1; `\/` is none of them. */
export function scanEscape(scanner: Scanner, opened: number): string {
  const from = scanner.pos;
  const letter = scanner.text.charAt(from + 1);
  const simple = escapes.get(letter);
  const digits = digitsOf.get(letter);
  if (simple === undefined && digits === undefined) scanner.fail('unknown-escape', from, from + 2, opened);
  scanner.pos += 2;
  if (simple !== undefined) return simple;
  return scanCode(scanner, digits ?? 0, opened);
}

function scanCode(scanner: Scanner, digits: number, opened: number): string {
  const from = scanner.pos - 2;
  scanner.cache(digits);
  let value = 0;
  for (let at = 0; at < digits; at++) {
    const digit = hexValue(scanner.code(at));
    if (digit < 0) scanner.fail('escape-digits', from, scanner.pos + at, opened);
    value = value * 16 + digit;
  }
  scanner.pos += digits;
  if ((value >= 0xd800 && value <= 0xdfff) || value > 0x10ffff) {
    scanner.fail('escape-surrogate', from, scanner.pos, opened);
  }
  return String.fromCodePoint(value);
}
