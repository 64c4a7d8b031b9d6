import { describe, expect, it } from 'vitest';
import { anchorOf, markedLines } from './anchors.ts';

describe('the line of a comment', () => {
  const lines = ['a', 'b', 'a', 'c', 'a'];

  it('is the nearest with the same text', () => {
    expect(anchorOf(lines, { line: 3, text: 'a' })).toBe(3);
    expect(anchorOf(lines, { line: 9, text: 'a' })).toBe(5);
    expect(anchorOf(lines, { line: 1, text: 'c' })).toBe(4);
  });

  it('is gone where no line has the text', () => {
    expect(anchorOf(lines, { line: 2, text: 'd' })).toBeNull();
    expect(anchorOf([], { line: 1, text: '' })).toBeNull();
  });

  it('is told with the same mark for every secret', () => {
    const secrets = [{ from: 2, to: 9, key: '', path: null, kind: 'password' as const }];
    expect(markedLines({ text: 'a secret!\nb\n', secrets })).toEqual(['a ••••••', 'b']);
    expect(markedLines(null)).toEqual([]);
  });
});
