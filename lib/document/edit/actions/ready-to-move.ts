import type { TextEdit } from '../../range.ts';
import type { SequenceNode } from '../../yaml/node.ts';
import { doubleQuoted } from '../scalar/write-scalar.ts';
import { dropAnchor, handOnShared } from '../sharing/hand-on.ts';
import { isBlockScalar, keepsBreaks } from '../tree/block-scalar.ts';
import type { Source } from '../tree/source.ts';

/**
 * What must change before the items from one place to another can change places: anchors that aliases need, or that
 * would come between an alias and its own, and block scalars whose value hangs on the lines behind them.
 */
export function readyToMove(source: Source, list: SequenceNode, from: number, to: number): TextEdit[] | null {
  const items = list.items.slice(from, to + 1);
  const shared = handOnShared(source, items);
  if (shared !== null) return shared;
  const hasAlias = items.some(({ kind }) => kind === 'alias');
  const anchors = hasAlias ? items.flatMap((item) => dropAnchor(source.text, item)) : [];
  if (anchors.length > 0) return anchors;
  const atEnd = items.at(-1)?.range.to === source.text.length;
  const fixed = items.filter(isBlockScalar).filter((item) => atEnd || keepsBreaks(source.text, item));
  if (fixed.length === 0) return null;
  return fixed.map(({ range, value }) => ({ ...range, insert: doubleQuoted(value) }));
}
