/** A copy of a map of thousands of entries: `new Map(map)` makes a pair of each of them on the way, to throw it away. */
export function copyEntries<Key, Entry>(entries: ReadonlyMap<Key, Entry>): Map<Key, Entry> {
  const copy = new Map<Key, Entry>();
  entries.forEach((entry, key) => {
    copy.set(key, entry);
  });
  return copy;
}
