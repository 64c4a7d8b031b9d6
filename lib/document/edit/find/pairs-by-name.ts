import { isMergeKey } from '../../decode/merge.ts';
import type { MappingNode, YamlPair } from '../../yaml/node.ts';
import { keyAsRead } from '../../yaml/shifted.ts';
import { oncePer } from '../tree/once-per.ts';
import { textOf } from './key-text.ts';

/** One edit looks for a few names, which takes less than to put the thousands of pairs of a mapping in order. */
const fewNames = 8;

const merging = Symbol('merging');

/** What finds the pairs of a mapping that have a name or may bring it in by a merge key, in their order. */
export const finderOf = oncePer(({ pairs }: MappingNode) => {
  const found = new Map<string, readonly YamlPair[]>();
  let byName: ReadonlyMap<ReturnType<typeof nameOf>, readonly YamlPair[]> | null = null;
  return (name: string): readonly YamlPair[] => {
    const known = found.get(name);
    if (known !== undefined) return known;
    if (found.size < fewNames) {
      const called = pairs.filter((pair) => isCalled(pair, name));
      found.set(name, called);
      return called;
    }
    byName ??= Map.groupBy(pairs, nameOf);
    const named = byName.get(name) ?? [];
    const merged = byName.get(merging) ?? [];
    return merged.length === 0 ? named : [...merged, ...named].toSorted((one, other) => one.from - other.from);
  };
});

function isCalled(pair: YamlPair, name: string): boolean {
  const own = nameOf(pair);
  return own === merging || own === name;
}

function nameOf(pair: YamlPair): string | typeof merging | null {
  const key = keyAsRead(pair);
  return isMergeKey(key) ? merging : textOf(key);
}
