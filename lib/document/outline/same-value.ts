/** Whether two parts of the model say the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Map) return other instanceof Map && sameList([...one].flat(), [...other].flat());
  if (Array.isArray(one)) return Array.isArray(other) && sameList(one, other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  return !Array.isArray(other) && !(other instanceof Map) && sameList(Object.values(one), Object.values(other));
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
}
