import { copyEntries } from '../registries/copy-entries.ts';

/** With more of them a look into the patch would cost as much as the copy that it spares. */
const mostPatched = 64;

/**
 * A map with other values under some of its names. While one types, the same few of ten thousand entries change again and again; to
 * copy all of them for each letter is the larger part of the work, and of the garbage.
 */
export function patched<Value extends object>(
  map: ReadonlyMap<string, Value>,
  changed: readonly (readonly [string, Value])[],
): ReadonlyMap<string, Value> {
  const { base, patch } = map instanceof PatchedMap ? map : { base: map, patch: new Map<string, Value>() };
  const next = new Map([...patch, ...changed]);
  if (next.size <= mostPatched) return new PatchedMap(base, next);
  const copy = copyEntries(base);
  for (const [name, value] of next) copy.set(name, value);
  return copy;
}

class PatchedMap<Value extends object> implements ReadonlyMap<string, Value> {
  readonly base: ReadonlyMap<string, Value>;
  readonly patch: ReadonlyMap<string, Value>;

  /** The names of the patch are all in the map. */
  constructor(base: ReadonlyMap<string, Value>, patch: ReadonlyMap<string, Value>) {
    this.base = base;
    this.patch = patch;
  }

  get size(): number {
    return this.base.size;
  }

  has(name: string): boolean {
    return this.base.has(name);
  }

  get(name: string): Value | undefined {
    return this.patch.has(name) ? this.patch.get(name) : this.base.get(name);
  }

  keys(): MapIterator<string> {
    return this.base.keys();
  }

  *entries(): MapIterator<[string, Value]> {
    for (const [name, value] of this.base) yield [name, this.patch.get(name) ?? value];
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(tell: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void): void {
    this.base.forEach((value, name) => {
      tell(this.patch.get(name) ?? value, name, this);
    });
  }
}
