import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsBetween, linesOf, runsOf } from '@/lib/compare/index.ts';
import type { FileDiff, PlacedSecret } from '../work/outcome.ts';
import type { Column } from './column.ts';
import { splitColumns, unifiedColumn } from './columns.ts';

function diffOf(left: string, right: string, secret = ''): FileDiff {
  const [before, after] = [linesOf(left), linesOf(right)];
  const side = (text: string) => ({ text, secrets: secretsIn(text, secret) });
  return { path: 'x', left: side(left), right: side(right), runs: runsOf(gapsBetween(before, after), before, after) };
}

function secretsIn(text: string, value: string): readonly PlacedSecret[] {
  if (value === '') return [];
  return [...text.matchAll(new RegExp(value, 'g'))].map(({ index }) => {
    return { from: index, to: index + value.length, key: value, path: null, kind: 'secret' };
  });
}

const marks = { same: ' ', removed: '-', added: '+' };

function shown(column: Column): readonly string[] {
  return column.text.split('\n').map((text, line) => {
    const numbers = column.numbersOf(line).map((number) => number ?? '.');
    return `${numbers.join(' ')} ${marks[column.kindOf(line)]}${text}`;
  });
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`);

describe('a diff in columns', () => {
  const diff = diffOf('same\nold one\ngone\nlast\n', 'same\nnew one\nlast\nmore\nand more\n');

  it('has each side with room for what only the other has', () => {
    const [left, right] = splitColumns(diff);
    expect(shown(left)).toEqual(['1  same', '2 -old one', '3 -gone', '4  last']);
    expect(shown(right)).toEqual(['1  same', '2 +new one', '3  last', '4 +more', '5 +and more']);
    expect(left.spacers).toEqual([{ at: 4, lines: 2 }]);
    expect(right.spacers).toEqual([{ at: 2, lines: 1 }]);
    expect(left.differences).toEqual([
      { from: 1, to: 3 },
      { from: 4, to: 4 },
    ]);
  });

  it('has both sides below each other, what went before what came', () => {
    const column = unifiedColumn(diff);
    expect(shown(column)).toEqual([
      '1 1  same',
      '2 . -old one',
      '3 . -gone',
      '. 2 +new one',
      '4 3  last',
      '. 4 +more',
      '. 5 +and more',
    ]);
    expect(column.differences).toEqual([
      { from: 1, to: 4 },
      { from: 5, to: 7 },
    ]);
    expect(column.changesIn(1)).toEqual([{ from: 0, to: 3 }]);
    expect(column.changesIn(2)).toEqual([]);
  });

  it('folds what is the same and far from every difference', () => {
    const [left, right] = splitColumns(diffOf(numbered(40).join(''), numbered(40).toSpliced(19, 1).join('')));
    expect(left.folds).toEqual([
      { from: 0, to: 16 },
      { from: 23, to: 40 },
    ]);
    expect(right.folds).toEqual([
      { from: 0, to: 16 },
      { from: 22, to: 39 },
    ]);
    expect(splitColumns(diffOf(numbered(7).join(''), numbered(6).join('')))[0].folds).toEqual([]);
  });

  it('keeps every secret at its place', () => {
    const lines = fc.array(fc.constantFrom('a\n', 'b SECRET\n', 'SECRET c SECRET\n', 'd\n'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffOf(before.join(''), after.join(''), 'SECRET');
        const [left, right] = splitColumns(diff);
        for (const { text, secrets } of [left, right, unifiedColumn(diff)]) {
          expect(secrets).toEqual(secretsIn(text, 'SECRET'));
        }
        const heightOf = ({ text, spacers }: Column) => {
          return (text === '' ? 0 : text.split('\n').length) + spacers.reduce((sum, { lines }) => sum + lines, 0);
        };
        expect(heightOf(left)).toBe(heightOf(right));
      }),
    );
  });
});
