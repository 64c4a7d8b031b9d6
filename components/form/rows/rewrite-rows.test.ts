import { expect, it } from 'vitest';
import { emptyRewrite, followRewrites } from './rewrite-rows.ts';

const written = (...patterns: string[]) => new Map(patterns.map((pattern) => [pattern, `to ${pattern}`]));

it('shows each rewrite of the document', () => {
  expect(followRewrites([], written('^a', '^b'))).toMatchObject([
    { pattern: '^a', replacement: 'to ^a', written: '^a' },
    { pattern: '^b', replacement: 'to ^b', written: '^b' },
  ]);
});

it('keeps a pattern that could not be written while the document stays as it was', () => {
  const [first, second] = followRewrites([], written('^a', '^b'));
  if (!first || !second) throw new Error('two rewrites were read');
  const typed = [first, { ...second, pattern: '^a' }];
  expect(followRewrites(typed, new Map([...written('^a', '^b'), ['^a', 'elsewhere']]))).toMatchObject([
    { pattern: '^a', replacement: 'elsewhere' },
    { pattern: '^a', written: '^b' },
  ]);
});

it('shows a pattern anew that changes in the document, under the same key', () => {
  const [row] = followRewrites([], written('^a'));
  expect(followRewrites(row ? [row] : [], written('^ab'))).toMatchObject([{ key: row?.key, pattern: '^ab' }]);
});

it('keeps new rows at the end until they are written', () => {
  const rows = [...followRewrites([], written('^a')), emptyRewrite()];
  expect(followRewrites(rows, written('^a', '^b')).map((row) => row.pattern)).toEqual(['^a', '^b', '']);
  expect(followRewrites(rows, written('^a'))).toBe(rows);
});
