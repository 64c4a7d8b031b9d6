import type { TextEdit } from '../../range.ts';
import type { ScalarNode, SequenceNode } from '../../yaml/node.ts';
import { isBlockStyle } from '../change/unbroken-end.ts';
import { doubleQuoted } from '../scalar/write-scalar.ts';
import { dropAnchor, handOnShared } from '../sharing/hand-on.ts';
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
  const fixed = items.filter(
    (item): item is ScalarNode => item.kind === 'scalar' && isBlockStyle(item.style) && (atEnd || keeps(source, item)),
  );
  if (fixed.length === 0) return null;
  return fixed.map(({ range, value }) => ({ ...range, insert: doubleQuoted(value) }));
}

/** Whether a block scalar keeps the line breaks behind it. */
function keeps({ text }: Source, { range }: ScalarNode): boolean {
  return /^[|>]\d?\+/.test(text.slice(range.from, range.from + 3));
}
