/** With more of them it is as well to make all anew. */
const mostChanged = 8;

/**
 * The names under which something else stands than before, those that came and those that went among them; null where they are many,
 * or where names changed places.
 */
export function changedNames<Value>(
  before: ReadonlyMap<string, Value> | null,
  now: ReadonlyMap<string, Value> | null,
): readonly string[] | null {
  if (before === now) return [];
  if (before === null || now === null) return null;
  const names: string[] = [];
  const elders = before.entries();
  let elder = elders.next().value;
  for (const [name, value] of now) {
    while (elder !== undefined && elder[0] !== name && !now.has(elder[0])) {
      names.push(elder[0]);
      elder = elders.next().value;
    }
    const isThere = elder?.[0] === name;
    if (!isThere && before.has(name)) return null;
    if (!isThere || elder?.[1] !== value) names.push(name);
    if (isThere) elder = elders.next().value;
    if (names.length > mostChanged) return null;
  }
  while (elder !== undefined) {
    names.push(elder[0]);
    elder = elders.next().value;
  }
  return names.length > mostChanged ? null : names;
}
