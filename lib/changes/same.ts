/** Whether two parts of the model are the same to K3s' eyes: maps in any order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Map || other instanceof Map)
    return one instanceof Map && other instanceof Map && sameMaps(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return sameMaps(new Map(Object.entries(one)), new Map(Object.entries(other)));
}

function sameMaps(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.has(key) && isSame(value, other.get(key)));
}
