import type { ScalarNode, YamlNode } from '../../yaml/node.ts';
import { type Collection, entryCount, lastLeaf, valueAt } from './entries.ts';

export type BlockScalar = ScalarNode & { readonly style: 'literal' | 'folded' };

export function isBlockScalar(node: YamlNode): node is BlockScalar {
  return node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

/** The block scalar with which an entry of a collection ends at a place, or null. */
export function blockScalarEndingAt(collection: Collection, at: number): BlockScalar | null {
  const value = lastUpTo(collection, at);
  const leaf = value?.range.to === at ? lastLeaf(value) : null;
  return leaf !== null && isBlockScalar(leaf) ? leaf : null;
}

/** The last value that ends no later than a place. */
function lastUpTo(collection: Collection, at: number): YamlNode | undefined {
  let [from, to] = [0, entryCount(collection)];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((valueAt(collection, middle)?.range.to ?? at) <= at) from = middle + 1;
    else to = middle;
  }
  return valueAt(collection, from - 1);
}

/** Whether a block scalar keeps the line breaks behind it: `|+`. */
export function keepsBreaks(text: string, { range }: BlockScalar): boolean {
  return /^[|>]\d?\+/.test(text.slice(range.from, range.from + 3));
}
