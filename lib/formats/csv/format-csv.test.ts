import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from './index.ts';

describe('rows as CSV', () => {
  it('have commas between cells and a line end after each row', () => {
    expect(
      formatCsv([
        ['a', ''],
        ['b c', 'd'],
      ]),
    ).toBe('a,\r\nb c,d\r\n');
    expect(formatCsv([])).toBe('');
  });

  it('have quotes around what would else end a cell', () => {
    expect(formatCsv([['a,b', 'say "x"', 'one\ntwo']])).toBe('"a,b","say ""x""","one\ntwo"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x","y")'])(
    'are no formulas: %j',
    (text) => {
      expect(readCsv(formatCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('are read again as they were, but for the apostrophe', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', 'x', ' ') }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const read = readCsv(formatCsv(rows));
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(
          rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
        );
        for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

/** A reader that follows the grammar of RFC 4180 and nothing else. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const [, quoted, plain = '', end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`No CSV: ${JSON.stringify(text)}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
