import type { TextEdit } from '../../range.ts';
import { isBlockScalar } from '../tree/block-scalar.ts';
import { lastLeaf } from '../tree/entries.ts';
import type { Source } from '../tree/source.ts';

/**
 * A block scalar that ends a text without a line break has none in its value; it would gain one from the line that
 * is put behind it, unless its header says `-`.
 */
export function keepEndUnbroken({ text, root }: Source): TextEdit[] {
  const leaf = root === null ? null : lastLeaf(root);
  if (leaf === null || !isBlockScalar(leaf) || leaf.range.to < text.length) return [];
  const at = leaf.range.from + 1;
  const indicators = /^[\d+-]*/.exec(text.slice(at, at + 2))?.[0] ?? '';
  if (indicators.includes('-')) return [];
  const plus = indicators.indexOf('+');
  if (plus >= 0) return [{ from: at + plus, to: at + plus + 1, insert: '-' }];
  return [{ from: at, to: at, insert: '-' }];
}
