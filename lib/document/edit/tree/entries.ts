import type { Range } from '../../range.ts';
import type { MappingNode, SequenceNode, YamlNode, YamlPair } from '../../yaml/node.ts';
import { valueEnd } from '../../yaml/shifted.ts';

export type Collection = MappingNode | SequenceNode;

/** The text of each pair or item, from its `-`, `?`, properties or key to the end of its value, comments excluded. */
export function entriesOf(collection: Collection): Range[] {
  if (collection.kind === 'mapping') return collection.pairs.map(pairRange);
  return collection.items.map((item, at) => itemRange(collection, item, at));
}

/** One of them. */
export function entryAt(collection: Collection, at: number): Range | undefined {
  if (collection.kind === 'mapping') {
    const pair = collection.pairs[at];
    return pair && pairRange(pair);
  }
  const item = collection.items[at];
  return item && itemRange(collection, item, at);
}

export function entryCount(collection: Collection): number {
  return collection.kind === 'mapping' ? collection.pairs.length : collection.items.length;
}

/** What an entry is, or is the value of. */
export function valueAt(collection: Collection, at: number): YamlNode | undefined {
  return collection.kind === 'mapping' ? collection.pairs[at]?.value : collection.items[at];
}

function itemRange({ dashes }: SequenceNode, item: YamlNode, at: number): Range {
  return { from: dashes[at] ?? startOf(item), to: item.range.to };
}

export function pairRange(pair: YamlPair): Range {
  return { from: pair.from, to: valueEnd(pair) };
}

/** Where a node begins, its properties included. */
export function startOf(node: YamlNode): number {
  return node.properties === null ? node.range.from : Math.min(node.properties.from, node.range.from);
}

export function isExplicit(pair: YamlPair): boolean {
  return pair.from < startOf(pair.key);
}

/** Whether nothing is written for a node but perhaps its properties. */
export function isEmptyNode(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.range.from === node.range.to;
}

/** Whether an entry of a flow collection ends in nothing: `a:,` or `!!str}` would be read as one word. */
export function endsInEmptyNode(collection: Collection, at: number): boolean {
  if (collection.kind === 'sequence') return isEmptyNode(collection.items[at] ?? collection);
  const pair = collection.pairs[at];
  return pair !== undefined && isEmptyNode(pair.colon === null ? pair.key : pair.value);
}

/** The last thing written in a node: itself, or the last of its last. */
export function lastLeaf(node: YamlNode): YamlNode {
  let leaf = node;
  for (;;) {
    const next: YamlNode | undefined = lastChild(leaf);
    if (next === undefined) return leaf;
    leaf = next;
  }
}

function lastChild(node: YamlNode): YamlNode | undefined {
  if (node.kind === 'mapping' && !node.flow) return node.pairs.at(-1)?.value;
  if (node.kind === 'sequence' && !node.flow) return node.items.at(-1);
  return undefined;
}
