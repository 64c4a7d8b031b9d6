import { lastBefore } from './last-before.ts';
import type { YamlNode, YamlPair } from './node.ts';

/** The pair whose key begins at a place of the text, the inner one where that of a key does too; null where none does. */
export function pairAt(root: YamlNode | null, at: number): YamlPair | null {
  let found: YamlPair | null = null;
  let node: YamlNode | undefined = root ?? undefined;
  while (node?.kind === 'mapping' || node?.kind === 'sequence') {
    if (node.kind === 'sequence') {
      node = node.items.findLast(({ range }) => range.from <= at);
      continue;
    }
    const pair: YamlPair | undefined = node.pairs[lastBefore(node.pairs, at + 1)];
    if (pair?.key.range.from === at) found = pair;
    node = pair !== undefined && pair.value.range.from <= at ? pair.value : pair?.key;
  }
  return found;
}
