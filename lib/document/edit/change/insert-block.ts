import type { TextEdit } from '../../range.ts';
import { breakFor, columnOf } from '../text/lines.ts';
import { blockExtent, isSpaced } from '../tree/block-extent.ts';
import { blockScalarEndingAt, keepsBreaks } from '../tree/block-scalar.ts';
import { type Collection, entryAt } from '../tree/entries.ts';
import type { Source } from '../tree/source.ts';
import { keepEndUnbroken } from './unbroken-end.ts';

/**
 * Puts the lines of a new entry behind the first `at` entries of a block collection that has some, set apart by a
 * blank line where the others are.
 */
export function insertBlockLines(
  source: Source,
  collection: Collection,
  at: number,
  lines: readonly string[],
): TextEdit[] {
  const { text } = source;
  const lineBreak = breakFor(text, entryAt(collection, 0)?.from ?? 0);
  const spaced = isSpaced(text, collection) ? lineBreak : '';
  if (at > 0) {
    const { end } = blockExtent(text, collection, at - 1);
    const before = blockScalarEndingAt(collection, end);
    const gap = before !== null && keepsBreaks(text, before) ? '' : spaced;
    const edit = { from: end, to: end, insert: lineBreak + gap + lines.join(lineBreak) };
    return end === text.length ? [...keepEndUnbroken(source), edit] : [edit];
  }
  const { whole, lead } = blockExtent(text, collection, 0);
  const written = lines.join(lineBreak) + lineBreak + spaced;
  if (whole) return [{ from: lead, to: lead, insert: written }];
  return [{ from: lead, to: lead, insert: written.trimStart() + ' '.repeat(columnOf(text, lead)) }];
}
