import type { ScalarNode, YamlNode } from '../../yaml/node.ts';
import { type Collection, lastLeaf } from './entries.ts';

export type BlockScalar = ScalarNode & { readonly style: 'literal' | 'folded' };

export function isBlockScalar(node: YamlNode): node is BlockScalar {
  return node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

/** The block scalar with which an entry of a collection ends at a place, or null. */
export function blockScalarEndingAt(collection: Collection, at: number): BlockScalar | null {
  const values = collection.kind === 'mapping' ? collection.pairs.map(({ value }) => value) : collection.items;
  const value = values.findLast(({ range }) => range.to === at);
  const leaf = value === undefined ? null : lastLeaf(value);
  return leaf !== null && isBlockScalar(leaf) ? leaf : null;
}

/** Whether a block scalar keeps the line breaks behind it: `|+`. */
export function keepsBreaks(text: string, { range }: BlockScalar): boolean {
  return /^[|>]\d?\+/.test(text.slice(range.from, range.from + 3));
}
