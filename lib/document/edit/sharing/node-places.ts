import type { AliasNode, MappingNode, SequenceNode, YamlNode, YamlPair } from '../../yaml/node.ts';

/** Where a node hangs in the tree. */
export type NodePlace =
  | { readonly as: 'value'; readonly mapping: MappingNode; readonly pair: YamlPair }
  | { readonly as: 'key'; readonly mapping: MappingNode; readonly pair: YamlPair }
  | { readonly as: 'item'; readonly list: SequenceNode };

export type AliasPlace = { readonly alias: AliasNode; readonly place: NodePlace };

/** All aliases of a document, in its order, each with where it hangs. */
export function aliasesOf(root: YamlNode | null): AliasPlace[] {
  const found: AliasPlace[] = [];
  eachNode(root, (node, place) => {
    if (node.kind === 'alias' && place !== null) found.push({ alias: node, place });
  });
  return found;
}

/** Goes through a tree in the order of its text, deep as it may be. */
export function eachNode(root: YamlNode | null, visit: (node: YamlNode, place: NodePlace | null) => void): void {
  const stack: { node: YamlNode; place: NodePlace | null }[] = root === null ? [] : [{ node: root, place: null }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    visit(top.node, top.place);
    for (const child of childrenOf(top.node).reverse()) stack.push(child);
  }
}

function childrenOf(node: YamlNode): { node: YamlNode; place: NodePlace }[] {
  if (node.kind === 'sequence') return node.items.map((item) => ({ node: item, place: { as: 'item', list: node } }));
  if (node.kind !== 'mapping') return [];
  return node.pairs.flatMap((pair) => [
    { node: pair.key, place: { as: 'key', mapping: node, pair } },
    { node: pair.value, place: { as: 'value', mapping: node, pair } },
  ]);
}
