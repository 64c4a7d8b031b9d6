import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex } from './index.ts';

describe('lineIndex', () => {
  it('ends lines as editors do', () => {
    const index = lineIndex('a\nb\r\nc\rd\u2028e');
    expect(index.count).toBe(4);
    expect([0, 1, 2, 5, 7, 9].map((at) => index.position(at))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 3 },
    ]);
  });

  it('finds the way back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', '\r\n', '🔑')).map((parts) => parts.join('')),
        fc.nat(),
        (text, n) => {
          const offset = n % (text.length + 1);
          const inBreak = text[offset - 1] === '\r' && text[offset] === '\n';
          const index = lineIndex(text);
          if (!inBreak) expect(index.offset(index.position(offset))).toBe(offset);
        },
      ),
    );
  });

  it('brings places outside of the text into it', () => {
    const index = lineIndex('ab\ncd');
    expect(index.offset({ line: 1, column: 99 })).toBe(2);
    expect(index.offset({ line: 99, column: 99 })).toBe(5);
    expect(index.offset({ line: 0, column: 0 })).toBe(0);
  });
});
