import { isBlank, isBreak, isBreakOrEnd, isDigit } from './characters.ts';
import type { Scanner } from './scanner.ts';

type Header = { readonly chomp: 'clip' | 'strip' | 'keep'; readonly increment: number };

/** Scans `|` or `>` with its indicators and its lines. */
export function scanBlockScalar(scanner: Scanner, literal: boolean): void {
  const { pos: from, line } = scanner;
  scanner.pos++;
  const { chomp, increment } = scanHeader(scanner, from);
  const headerEnd = scanner.pos;
  endHeader(scanner, from);
  const given = increment === 0 ? 0 : Math.max(scanner.indent, 0) + increment;
  let { breaks, indent } = passBreaks(scanner, given, from);
  let value = '';
  let lineBreak = '';
  let wasBlank = false;
  let to = headerEnd;
  scanner.cache(1);
  while (scanner.column() === indent && scanner.code() !== 0) {
    const startsBlank = isBlank(scanner.code());
    const folds = !literal && lineBreak === '\n' && !wasBlank && !startsBlank;
    value += (folds ? (breaks === '' ? ' ' : '') : lineBreak) + breaks;
    wasBlank = startsBlank;
    const start = scanner.pos;
    passLine(scanner);
    to = scanner.pos;
    value += scanner.text.slice(start, to);
    scanner.cache(2);
    lineBreak = isBreak(scanner.code()) ? scanner.readBreak() : '';
    ({ breaks } = passBreaks(scanner, indent, from));
  }
  if (chomp !== 'strip') value += lineBreak;
  if (chomp === 'keep') {
    value += breaks;
    to = lastLineEnd(scanner, to);
  }
  scanner.push({ type: 'scalar', from, to, line, value, suffix: '', style: literal ? 'literal' : 'folded' });
}

/** The indicators behind `|` or `>`: how the end is chomped, and how much deeper the lines are (0: as the first is). */
function scanHeader(scanner: Scanner, from: number): Header {
  scanner.cache(1);
  const before = scanChomp(scanner);
  scanner.cache(1);
  let increment = 0;
  if (isDigit(scanner.code())) {
    increment = scanner.code() - 48;
    if (increment === 0) scanner.fail('block-scalar-header', from, scanner.pos + 1);
    scanner.pos++;
    scanner.cache(1);
  }
  const chomp = before ?? (increment > 0 ? scanChomp(scanner) : null);
  return { chomp: chomp ?? 'clip', increment };
}

function scanChomp(scanner: Scanner): 'strip' | 'keep' | null {
  const code = scanner.code();
  if (code !== 43 && code !== 45) return null;
  scanner.pos++;
  return code === 43 ? 'keep' : 'strip';
}

function endHeader(scanner: Scanner, from: number): void {
  scanner.cache(1);
  scanner.skipBlanks();
  if (scanner.code() === 35) scanner.skipComment();
  if (!isBreakOrEnd(scanner.code())) scanner.fail('block-scalar-header', from, scanner.pos + 1);
  if (!isBreak(scanner.code())) return;
  scanner.cache(2);
  scanner.readBreak();
}

function passLine(scanner: Scanner): void {
  while (!isBreakOrEnd(scanner.code())) {
    scanner.skip();
    scanner.cache(1);
  }
}

/** Passes indentation and empty lines; an indentation of 0 is found out: that of the deepest of these lines. */
function passBreaks(scanner: Scanner, indent: number, from: number): { breaks: string; indent: number } {
  let breaks = '';
  let deepest = 0;
  for (;;) {
    scanner.cache(1);
    while ((indent === 0 || scanner.column() < indent) && scanner.code() === 32) {
      scanner.pos++;
      scanner.cache(1);
    }
    deepest = Math.max(deepest, scanner.column());
    if ((indent === 0 || scanner.column() < indent) && scanner.code() === 9) {
      scanner.fail('tab', scanner.pos, scanner.pos + 1, from);
    }
    if (!isBreak(scanner.code())) break;
    scanner.cache(2);
    breaks += scanner.readBreak();
  }
  return { breaks, indent: indent === 0 ? Math.max(deepest, scanner.indent + 1, 1) : indent };
}

/** Where the last of the empty lines ends that a `+` keeps, before its line break. */
function lastLineEnd(scanner: Scanner, contentEnd: number): number {
  let at = scanner.lineStart;
  if (at <= contentEnd) return contentEnd;
  at--;
  if (scanner.text.charCodeAt(at) === 10 && scanner.text.charCodeAt(at - 1) === 13) at--;
  return Math.max(at, contentEnd);
}
