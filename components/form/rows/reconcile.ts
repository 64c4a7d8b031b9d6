/** What a row shows, under a key that stays with it while its value is edited, moved or read anew. */
export type Keyed<Value> = { readonly key: number; readonly value: Value };

let lastKey = 0;

/** A key that no row of this page has had. A number, as browsers keep each text that is looked up in a map in a table of their own. */
export function newKey(): number {
  lastKey += 1;
  return lastKey;
}

/** What stands in a path for a row that is not in the document yet. */
export function unwrittenPlace(key: number): string {
  return `row-${key}`;
}

/**
 * Gives the values of the document the keys of the rows that showed them: a value that only moved takes its key along,
 * and one that changed in its place keeps the key of the place, so that an input under the caret stays the same input.
 */
export function reconcile(rows: readonly Keyed<string>[], values: readonly string[]): readonly Keyed<string>[] {
  if (rows.length === values.length && rows.every((row, index) => row.value === values[index])) return rows;
  const start = commonStart(rows, values);
  const end = commonEnd(rows, values, start);
  const middle = rematch(rows.slice(start, rows.length - end), values.slice(start, values.length - end));
  return [...rows.slice(0, start), ...middle, ...rows.slice(rows.length - end)];
}

function commonStart(rows: readonly Keyed<string>[], values: readonly string[]): number {
  let count = 0;
  while (count < rows.length && count < values.length && rows[count]?.value === values[count]) count += 1;
  return count;
}

function commonEnd(rows: readonly Keyed<string>[], values: readonly string[], start: number): number {
  const most = Math.min(rows.length, values.length) - start;
  let count = 0;
  while (count < most && rows.at(-1 - count)?.value === values.at(-1 - count)) count += 1;
  return count;
}

function rematch(rows: readonly Keyed<string>[], values: readonly string[]): readonly Keyed<string>[] {
  const left = new Set(rows);
  const byValue = new Map<string, Keyed<string>[]>();
  for (const row of rows) byValue.set(row.value, [...(byValue.get(row.value) ?? []), row]);
  const same = values.map((value) => {
    const row = byValue.get(value)?.shift();
    if (row) left.delete(row);
    return row;
  });
  const free = [...left];
  return values.map((value, index) => same[index] ?? { key: free.shift()?.key ?? newKey(), value });
}
