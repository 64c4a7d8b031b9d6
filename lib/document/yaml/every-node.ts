import type { YamlNode } from './node.ts';

/** Every node of a tree, keys included, without following aliases; on a stack of our own, for deep trees. */
export function* everyNode(root: YamlNode): Generator<YamlNode> {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (node.kind === 'sequence') for (const item of node.items) waiting.push(item);
    if (node.kind === 'mapping') for (const { key, value } of node.pairs) waiting.push(key, value);
  }
}
