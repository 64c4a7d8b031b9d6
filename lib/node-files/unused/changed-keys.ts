/** The keys under which something else stands than before, those that came and those that went among them. */
export function changedKeys<Value>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): readonly string[] {
  if (before === now) return [];
  const changed: string[] = [];
  let stayed = 0;
  now.forEach((value, key) => {
    const elder = before.get(key);
    if (elder !== undefined) stayed += 1;
    if (elder !== value) changed.push(key);
  });
  if (stayed === before.size) return changed;
  before.forEach((_, key) => {
    if (!now.has(key)) changed.push(key);
  });
  return changed;
}
