import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderNodeFiles } from '../node-files/index.ts';
import { anyRegistries, anyTarget } from '../node-files/testing/any-registries.ts';
import { compareNodeFiles } from './index.ts';
import { applyDiff } from './testing/apply-diff.ts';
import { compareTexts } from './testing/compare-texts.ts';

const numbers = (count: number, word = 'line') => Array.from({ length: count }, (_, index) => `${word} ${index + 1}\n`);

const text = fc
  .array(fc.constantFrom('', 'a', 'b', 'c', '-x', '+y', ' z', '@@ -1,1 +1,1 @@', '\r'), { maxLength: 40 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

describe('any two texts', () => {
  it('become each other by their diff', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyDiff(before, compareTexts(before, after).diff)).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('differ by no more lines than they must', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = compareTexts(before, after).hunks.flatMap((hunk) => hunk.lines);
        const differing = lines.filter(({ kind }) => kind !== 'same').length;
        const common = longestCommon(before.split('\n'), after.split('\n'));
        expect(differing).toBe(before.split('\n').length + after.split('\n').length - 2 * common);
      }),
      { numRuns: 300 },
    );
  });

  it('are told line by line with the numbers that the lines have', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const { lines, ...spans } of compareTexts(before, after).hunks) {
          const one = lines.flatMap((line) => (line.kind === 'added' ? [] : [[line.before, line.text]]));
          const other = lines.flatMap((line) => (line.kind === 'removed' ? [] : [[line.after, line.text]]));
          for (const [numbered, whole, { start, count }] of [
            [one, before, spans.before],
            [other, after, spans.after],
          ] as const) {
            const first = start + (count === 0 ? 1 : 0);
            expect(numbered).toEqual(
              whole
                .split('\n')
                .slice(first - 1, first - 1 + count)
                .map((line, index) => [first + index, line]),
            );
          }
        }
      }),
    );
  });

  it('that have more lines and differences than are looked at together, too', () => {
    const before = numbers(20_000, 'before').toSpliced(15_000, 0, ...numbers(3_000, 'both'));
    const after = numbers(10_000, 'after').toSpliced(500, 0, ...numbers(3_000, 'both'));
    const { diff, hunks } = compareTexts(before.join(''), after.join(''));
    expect(applyDiff(before.join(''), diff)).toBe(after.join(''));
    expect(hunks.every(({ lines }) => lines.length > 0)).toBe(true);
  });
});

function longestCommon(one: readonly string[], other: readonly string[]): number {
  let above: readonly number[] = other.map(() => 0);
  for (const line of one) {
    const row: number[] = [];
    for (const [at, text] of other.entries()) {
      row.push(text === line ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

describe('any two renderings', () => {
  it('become each other by their diffs, file by file', () => {
    fc.assert(
      fc.property(anyRegistries, anyTarget, anyTarget, (model, from, to) => {
        const before = renderNodeFiles(model, from);
        const after = renderNodeFiles(model, to);
        const texts = new Map([...before.files].map(([path, file]) => [path, file.text]));
        for (const { path, change, diff } of compareNodeFiles(before, after)) {
          const result = applyDiff(texts.get(path) ?? '', diff);
          if (change === 'removed') {
            expect(result).toBe('');
            texts.delete(path);
          } else texts.set(path, result);
        }
        expect(texts).toEqual(new Map([...after.files].map(([path, file]) => [path, file.text])));
      }),
      { numRuns: 80 },
    );
  });
});
