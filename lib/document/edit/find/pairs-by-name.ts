import { isMergeKey } from '../../decode/merge.ts';
import type { MappingNode, YamlPair } from '../../yaml/node.ts';
import { oncePer } from '../tree/once-per.ts';
import { textOf } from './key-text.ts';

/** One edit looks into a mapping a few times, which takes less than to put its thousands of pairs in order. */
const fewLooks = 8;

const merging = Symbol('merging');

/** What finds the pairs of a mapping that have a name or may bring it in by a merge key, in their order. */
export const finderOf = oncePer(({ pairs }: MappingNode) => {
  let looks = 0;
  let byName: ReadonlyMap<ReturnType<typeof nameOf>, readonly YamlPair[]> | null = null;
  return (name: string): readonly YamlPair[] => {
    looks += 1;
    if (looks <= fewLooks) return pairs.filter((pair) => isCalled(pair, name));
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

function nameOf({ key }: YamlPair): string | typeof merging | null {
  return isMergeKey(key) ? merging : textOf(key);
}
