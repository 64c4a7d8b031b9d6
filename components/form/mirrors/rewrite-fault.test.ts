import { describe, expect, it } from 'vitest';
import { compileRegexp } from '@/lib/go/regexp/compile.ts';
import { patternFault, replacementFault } from './rewrite-fault.ts';

const row = (pattern: string, replacement = '') => ({ key: 1, pattern, replacement, written: pattern });

describe('a pattern', () => {
  it.each([
    ['', 'empty'],
    ['^taken', 'taken'],
    ['^(?!library/)', 'lookaround'],
    ['(?<=a)b', 'lookaround'],
    ['a\\.b', 'backslash'],
    ['a"b', 'quote'],
    ['(a', 'refused'],
    ['a{2000}', 'refused'],
  ])('%s: %s', (pattern, kind) => {
    expect(patternFault(row(pattern), ['^taken'], compileRegexp)).toMatchObject({ kind });
  });

  it.each(['^library/(.*)', '(?i)^Library', '(?P<name>.*)', '[[:alpha:]]+'])('%s is right', (pattern) => {
    expect(patternFault(row(pattern), [], compileRegexp)).toBeNull();
  });

  it('is not missed in a row in which nothing was typed', () => {
    expect(patternFault({ ...row(''), written: null }, [], compileRegexp)).toBeNull();
    expect(patternFault({ ...row('', 'x'), written: null }, [], compileRegexp)).toMatchObject({ kind: 'empty' });
  });

  it('is checked for what breaks the file before the engine is there', () => {
    expect(patternFault(row('(a'), [], null)).toBeNull();
    expect(patternFault(row('\\d'), [], null)).toMatchObject({ kind: 'backslash' });
  });
});

describe('a replacement', () => {
  it.each([
    ['(a)', 'x/$2', 'group', '2'],
    ['(a)', 'x/$1y', 'groupName', '1y'],
    ['(?P<n>a)', '$m', 'groupName', 'm'],
  ])('%s → %s asks for a group that is not there', (pattern, replacement, kind, reason) => {
    expect(replacementFault(row(pattern, replacement), compileRegexp)).toEqual({ kind, reason });
  });

  it.each([
    ['(a)', '$0/$1/x'],
    ['(?P<n>a)', '$n'],
    ['a', '$$1'],
  ])('%s → %s is right', (pattern, replacement) => {
    expect(replacementFault(row(pattern, replacement), compileRegexp)).toBeNull();
  });

  it('must not break the file', () => {
    expect(replacementFault(row('(a)', '\\1'), compileRegexp)).toMatchObject({ kind: 'backslash' });
    expect(replacementFault(row('(a)', '"'), compileRegexp)).toMatchObject({ kind: 'quote' });
  });
});
