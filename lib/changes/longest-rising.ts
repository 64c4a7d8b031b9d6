/** The longest part of a list of different numbers that rises, as a set: what did not change its place among the others. */
export function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly previous: number | null }[] = [];
  for (const [at, number] of numbers.entries()) {
    let [length, previous]: [number, number | null] = [1, null];
    for (const [earlier, { length: known }] of best.entries()) {
      if ((numbers[earlier] ?? 0) < number && known + 1 > length) [length, previous] = [known + 1, earlier];
    }
    best[at] = { length, previous };
  }
  const found = new Set<number>();
  const most = Math.max(0, ...best.map(({ length }) => length));
  let at: number | null = best.findIndex(({ length }) => length === most);
  while (at !== null && at >= 0) {
    found.add(numbers[at] ?? 0);
    at = best[at]?.previous ?? null;
  }
  return found;
}
