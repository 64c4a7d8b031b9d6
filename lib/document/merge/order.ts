/**
 * The keys of both sides in an order that keeps to theirs where ours left the order alone, and to ours otherwise. What the
 * other side has added comes behind the key that it stands behind there.
 */
export function orderOf(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const inAll = intersection(base, ours, theirs);
  const isOurs = same(
    base.filter((key) => inAll.has(key)),
    ours.filter((key) => inAll.has(key)),
  );
  const [frame, other] = isOurs ? [theirs, ours] : [ours, theirs];
  const known = new Set(frame);
  const behind = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const key of other) {
    if (known.has(key)) last = key;
    else if (!behind.get(last)?.push(key)) behind.set(last, [key]);
  }
  return [...(behind.get(null) ?? []), ...frame.flatMap((key) => [key, ...(behind.get(key) ?? [])])];
}

function intersection(one: readonly string[], ...others: readonly (readonly string[])[]): ReadonlySet<string> {
  const sets = others.map((other) => new Set(other));
  return new Set(one.filter((key) => sets.every((set) => set.has(key))));
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}
