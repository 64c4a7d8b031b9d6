import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reconcile } from './reconcile.ts';

const rowsOf = (...values: string[]) => values.map((value, index) => ({ key: -1 - index, value }));
const keys = (rows: readonly { readonly key: number }[]) => rows.map((row) => row.key);

it('keeps the very rows where nothing changed', () => {
  const rows = rowsOf('a', 'b');
  expect(reconcile(rows, ['a', 'b'])).toBe(rows);
});

it('keeps the key of a value that is edited in its place', () => {
  expect(keys(reconcile(rowsOf('docker.io', 'quay.io', 'ghcr.io'), ['docker.io', 'quay.i', 'ghcr.io']))).toEqual([
    -1, -2, -3,
  ]);
});

it('takes the key along with a value that moves', () => {
  expect(keys(reconcile(rowsOf('a', 'b', 'c'), ['c', 'a', 'b']))).toEqual([-3, -1, -2]);
});

it('gives an inserted value a key of its own and leaves the others theirs', () => {
  const next = reconcile(rowsOf('a', 'b'), ['a', 'new', 'b']);
  expect([next[0]?.key, next[2]?.key]).toEqual([-1, -2]);
  expect([-1, -2]).not.toContain(next[1]?.key);
});

it('shows the values of the document in their order, under keys that are all different', () => {
  const values = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 8 });
  fc.assert(
    fc.property(values, values, (before, after) => {
      const next = reconcile(reconcile([], before), after);
      expect(next.map((row) => row.value)).toEqual(after);
      expect(new Set(keys(next)).size).toBe(after.length);
    }),
  );
});
