import type { YamlNode, YamlPair } from '../yaml/node.ts';
import { sectionShapes } from './registries-shape.ts';

const entriesInAShare = 200;

/** A tree in parts of some entries each: read into the same model one after the other they say what the whole says. */
export function sharesOf(root: YamlNode): readonly YamlNode[] {
  if (root.kind !== 'mapping') return [root];
  return root.pairs.flatMap(sharesOfPair).map((pair) => ({ ...root, pairs: [pair] }));
}

function sharesOfPair(pair: YamlPair): readonly YamlPair[] {
  const { key, value } = pair;
  if (!isSection(key) || value.kind !== 'mapping' || value.pairs.length <= entriesInAShare) return [pair];
  const shares: YamlPair[] = [];
  for (let at = 0; at < value.pairs.length; at += entriesInAShare) {
    shares.push({ ...pair, value: { ...value, pairs: value.pairs.slice(at, at + entriesInAShare) } });
  }
  return shares;
}

/** What is no plain name could be refused, once for each share. */
function isSection(key: YamlNode): boolean {
  return key.kind === 'scalar' && key.tag === null && Object.hasOwn(sectionShapes, key.value);
}
