import type { MappingNode, YamlNode, YamlPair } from '../yaml/node.ts';
import type { Decoder } from './decoder.ts';
import type { AnyShape } from './shape.ts';

/** Whether a key is the merge key: `<<` unquoted, or tagged as one. */
export function isMergeKey(key: YamlNode): boolean {
  if (key.kind !== 'scalar' || key.value !== '<<') return false;
  if (key.tag === null) return key.style === 'plain';
  return key.tag === '!' || key.tag === 'tag:yaml.org,2002:merge';
}

/** A mapping being gone through, perhaps reached by an alias; its pairs are null until it is begun. */
type Visit = { readonly node: YamlNode; pairs: readonly YamlPair[] | null; at: number };

/**
 * Goes through the pairs of a mapping in the order in which they take effect: those of a merge key at its place, of
 * a list of maps the last first. Merges may nest as deep as documents, so they are kept on a stack of our own.
 */
export function eachPair(
  decoder: Decoder,
  mapping: MappingNode,
  shape: AnyShape,
  visit: (pair: YamlPair) => void,
): void {
  const stack: Visit[] = [{ node: mapping, pairs: mapping.pairs, at: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    decoder.good = true;
    top.pairs ??= begin(decoder, top.node, shape);
    const pair = top.pairs[top.at++];
    if (pair === undefined) {
      if (top.node.kind === 'alias') decoder.leave(top.node);
      stack.pop();
    } else if (isMergeKey(pair.key)) {
      for (const node of mergeSources(pair.value)) stack.push({ node, pairs: null, at: 0 });
    } else {
      visit(pair);
    }
  }
  decoder.good = true;
}

function mergeSources(value: YamlNode): readonly YamlNode[] {
  return value.kind === 'sequence' ? value.items : [value];
}

function begin(decoder: Decoder, node: YamlNode, shape: AnyShape): readonly YamlPair[] {
  const mapping = node.kind === 'alias' ? node.target : node;
  if (mapping.kind !== 'mapping') {
    decoder.refuse('merge-not-map', node, shape);
    return [];
  }
  decoder.count(node, shape);
  if (node.kind !== 'alias') return mapping.pairs;
  if (!decoder.enter(node, shape)) return [];
  decoder.count(mapping, shape);
  return mapping.pairs;
}
