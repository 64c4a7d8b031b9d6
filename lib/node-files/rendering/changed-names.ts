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
  const elders = before.keys();
  let elder = elders.next().value;
  let isInOrder = true;
  now.forEach((value, name) => {
    if (!isInOrder || names.length > mostChanged) return;
    while (elder !== undefined && elder !== name && !now.has(elder)) {
      names.push(elder);
      elder = elders.next().value;
    }
    if (elder === name) {
      if (before.get(name) !== value) names.push(name);
      elder = elders.next().value;
    } else if (before.has(name)) isInOrder = false;
    else names.push(name);
  });
  for (; elder !== undefined; elder = elders.next().value) names.push(elder);
  return isInOrder && names.length <= mostChanged ? names : null;
}
