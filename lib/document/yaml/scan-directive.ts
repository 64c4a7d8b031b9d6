import { isBlankOrEnd, isBreak, isBreakOrEnd, isDigit, isWord } from './characters.ts';
import { scanHandle, scanUri } from './scan-tag.ts';
import type { Scanner } from './scanner.ts';

/** Scans a line `%YAML 1.1` or `%TAG !handle! prefix`. */
export function scanDirective(scanner: Scanner): void {
  const { pos: from, line } = scanner;
  scanner.pos++;
  const name = scanName(scanner, from);
  if (name === 'YAML') {
    const value = scanVersion(scanner, from);
    scanner.push({ type: 'version', from, to: scanner.pos, line, value, suffix: '', style: 'plain' });
  } else if (name === 'TAG') {
    const [value, suffix] = scanTagDirective(scanner, from);
    scanner.push({ type: 'tag-directive', from, to: scanner.pos, line, value, suffix, style: 'plain' });
  } else {
    scanner.fail('directive', from, scanner.pos);
  }
  endLine(scanner, from);
}

function scanName(scanner: Scanner, from: number): string {
  scanner.cache(1);
  while (isWord(scanner.code())) {
    scanner.pos++;
    scanner.cache(1);
  }
  if (scanner.pos === from + 1 || !isBlankOrEnd(scanner.code())) scanner.fail('directive', from, scanner.pos + 1);
  return scanner.text.slice(from + 1, scanner.pos);
}

function scanVersion(scanner: Scanner, from: number): string {
  scanner.cache(1);
  scanner.skipBlanks();
  const major = scanNumber(scanner, from);
  if (scanner.code() !== 46) scanner.fail('directive', from, scanner.pos + 1);
  scanner.pos++;
  return `${major}.${scanNumber(scanner, from)}`;
}

/** One or two digits: libyaml takes no longer number. */
function scanNumber(scanner: Scanner, from: number): number {
  scanner.cache(1);
  const start = scanner.pos;
  while (isDigit(scanner.code())) {
    if (scanner.pos - start === 2) scanner.fail('directive', from, scanner.pos + 1);
    scanner.pos++;
    scanner.cache(1);
  }
  if (scanner.pos === start) scanner.fail('directive', from, scanner.pos + 1);
  return Number(scanner.text.slice(start, scanner.pos));
}

function scanTagDirective(scanner: Scanner, from: number): [string, string] {
  scanner.cache(1);
  scanner.skipBlanks();
  const handle = scanHandle(scanner, from);
  if (handle !== '!' && !handle.endsWith('!')) scanner.fail('directive', from, scanner.pos + 1);
  scanner.cache(1);
  if (scanner.code() !== 32 && scanner.code() !== 9) scanner.fail('directive', from, scanner.pos + 1);
  scanner.skipBlanks();
  const prefix = scanUri(scanner, '', from);
  scanner.cache(1);
  if (!isBlankOrEnd(scanner.code())) scanner.fail('directive', from, scanner.pos + 1);
  return [handle, prefix];
}

function endLine(scanner: Scanner, from: number): void {
  scanner.cache(1);
  scanner.skipBlanks();
  if (scanner.code() === 35) scanner.skipComment();
  if (!isBreakOrEnd(scanner.code())) scanner.fail('directive', from, scanner.pos + 1);
  if (!isBreak(scanner.code())) return;
  scanner.cache(2);
  scanner.readBreak();
}
