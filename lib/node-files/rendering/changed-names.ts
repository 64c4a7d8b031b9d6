/** With more of them it is as well to make all anew. */
const mostChanged = 8;

/** The names whose values are others than before; null where they are many, or the names or their order are not as before. */
export function changedNames<Value>(
  before: ReadonlyMap<string, Value> | null,
  now: ReadonlyMap<string, Value> | null,
): readonly string[] | null {
  if (before === now) return [];
  if (before === null || now === null || before.size !== now.size) return null;
  const names: string[] = [];
  const elders = before.entries();
  for (const [name, value] of now) {
    const elder = elders.next().value;
    if (elder?.[0] !== name) return null;
    if (elder[1] !== value) names.push(name);
    if (names.length > mostChanged) return null;
  }
  return names;
}
