import { describe, expect, it } from 'vitest';
import { compileRegexp } from '@/lib/go/regexp/compile.ts';
import type { RewriteRow } from '../rows/rewrite-rows.ts';
import * as faults from './rewrite-fault.ts';

const row = (pattern: string, replacement = '') => ({ key: 1, pattern, replacement, written: pattern });

const patternFault = (
  of: RewriteRow,
  others: readonly string[],
  compile: typeof compileRegexp | null,
  containerd = '2.1.5',
) => faults.patternFault(of, others, compile, containerd);
const replacementFault = (of: RewriteRow, containerd = '2.1.5') =>
  faults.replacementFault(of, compileRegexp, containerd);

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

  it.each(['^library/x\\\\.y$', '(a\\\\d)'])('%s is read with half its backslashes, and right', (pattern) => {
    expect(patternFault(row(pattern), [], compileRegexp, '2.1.5')).toBeNull();
    expect(patternFault(row(pattern), [], compileRegexp, '1.7.27')).toBeNull();
  });

  it.each([
    ['\\bteam', '1.7.27', 'escape'],
    ['\\bteam', '2.1.5', 'escape'],
    ['a\\/b', '1.7.27', 'escape'],
    ['a\\/b', '2.1.5', 'backslash'],
    ['a\\"b', '1.7.27', 'backslash'],
    ['a\\"b', '2.1.5', 'escape'],
    ['a\\\\(b', '2.1.5', null],
    ['a\\\\pb', '2.1.5', 'refused'],
  ])('%s is to containerd %s what its TOML makes of it: %s', (pattern, containerd, kind) => {
    expect(patternFault(row(pattern), [], compileRegexp, containerd)?.kind ?? null).toBe(kind);
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
    expect(replacementFault(row(pattern, replacement))).toEqual({ kind, reason });
  });

  it.each([
    ['(a)', '$0/$1/x'],
    ['(?P<n>a)', '$n'],
    ['a', '$$1'],
  ])('%s → %s is right', (pattern, replacement) => {
    expect(replacementFault(row(pattern, replacement))).toBeNull();
  });

  it('may ask for the groups of the pattern that containerd reads', () => {
    expect(replacementFault(row('a\\\\((b)', '$1/\\\\1'))).toBeNull();
    expect(replacementFault(row('a\\\\(b', '$1'))).toEqual({ kind: 'group', reason: '1' });
    expect(replacementFault(row('(a)', '\\t$1'))).toEqual({ kind: 'escape', reason: '' });
  });

  it('must not break the file', () => {
    expect(replacementFault(row('(a)', '\\1'))).toMatchObject({ kind: 'backslash' });
    expect(replacementFault(row('(a)', '"'))).toMatchObject({ kind: 'quote' });
  });
});
