import type { TomlNode } from './toml.ts';

export type GrowingTable = Map<string, TomlNode>;

/** Goes down a path, making tables where there are none; null where a value is in the way. */
export function descend(table: GrowingTable, path: readonly string[], line: number): GrowingTable | null {
  let found = table;
  for (const key of path) {
    const node = found.get(key);
    if (node === undefined) {
      const made: GrowingTable = new Map();
      found.set(key, { value: made, line });
      found = made;
    } else if (node.value instanceof Map) found = node.value;
    else return null;
  }
  return found;
}
