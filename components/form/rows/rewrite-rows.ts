import { newKey, reconcile } from './reconcile.ts';

/**
 * A rewrite as the form shows it. `written` is the pattern under which the document has it, or null while it has
 * none; `pattern` is what stands in the field, which differs where it cannot be written.
 */
export type RewriteRow = {
  readonly key: number;
  readonly pattern: string;
  readonly replacement: string;
  readonly written: string | null;
};

/** The rows that show what the document holds now; a pattern that could not be written stays as it was typed. */
export function followRewrites(
  rows: readonly RewriteRow[],
  rewrite: ReadonlyMap<string, string>,
): readonly RewriteRow[] {
  const known = rows.flatMap((row) => (row.written === null ? [] : [{ key: row.key, value: row.written }]));
  const followed = reconcile(known, [...rewrite.keys()]).map(({ key, value }) => {
    const row = rows.find((candidate) => candidate.key === key);
    const pattern = row && row.written === value ? row.pattern : value;
    return { key, pattern, replacement: rewrite.get(value) ?? '', written: value };
  });
  const next = [...followed, ...rows.filter((row) => row.written === null)];
  return sameRewrites(rows, next) ? rows : next;
}

export function emptyRewrite(): RewriteRow {
  return { key: newKey(), pattern: '', replacement: '', written: null };
}

function sameRewrites(one: readonly RewriteRow[], other: readonly RewriteRow[]): boolean {
  return (
    one.length === other.length &&
    one.every((row, index) => {
      const twin = other[index];
      return (
        row.key === twin?.key &&
        row.pattern === twin.pattern &&
        row.replacement === twin.replacement &&
        row.written === twin.written
      );
    })
  );
}
