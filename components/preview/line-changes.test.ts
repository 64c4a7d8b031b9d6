import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineChange, lineChanges } from './line-changes.ts';

function apply(text: string, changes: readonly LineChange[]): string {
  return changes.reduceRight((done, { from, to, insert }) => done.slice(0, from) + insert + done.slice(to), text);
}

const text = fc.string({ unit: fc.constantFrom('a\n', 'b\n', '\n', 'c'), maxLength: 15 });

describe('the changes of lines', () => {
  it('turn one text into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(apply(before, lineChanges(before, after))).toBe(after);
      }),
    );
  });

  it('name the lines that are new', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = after.match(/[^\n]*\n|[^\n]+$/g) ?? [];
        for (const { line, count, insert } of lineChanges(before, after)) {
          expect(lines.slice(line, line + count).join('')).toBe(insert);
        }
      }),
    );
  });

  it('leave apart what changed apart', () => {
    expect(lineChanges('a\nb\nc\nd\n', 'a\nx\nc\ny\n')).toEqual([
      { from: 2, to: 4, insert: 'x\n', line: 1, count: 1 },
      { from: 6, to: 8, insert: 'y\n', line: 3, count: 1 },
    ]);
  });

  it('say where lines went away', () => {
    expect(lineChanges('a\nb\nc\n', 'a\nc\n')).toEqual([{ from: 2, to: 4, insert: '', line: 1, count: 0 }]);
  });

  it('take a long stretch that has nothing in common whole', () => {
    const lines = (name: string) => Array.from({ length: 2000 }, (_, index) => `${name}${index}\n`).join('');
    expect(lineChanges(`same\n${lines('a')}same\n`, `same\n${lines('b')}same\n`)).toMatchObject([
      { line: 1, count: 2000 },
    ]);
  });
});
