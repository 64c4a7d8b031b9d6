import type { TextEdit } from '../../range.ts';
import { beforeComment, breakFor, isIndent, lineStart } from '../text/lines.ts';
import { type Collection, endsInEmptyNode, entryAt } from '../tree/entries.ts';
import { flowExtent } from '../tree/flow-extent.ts';

/** Puts a written entry into `[]` or `{}` before the entry that is there, on its own line where the others have one. */
export function insertFlowEntry(
  text: string,
  collection: Collection,
  at: number,
  written: string,
  comma: string,
): TextEdit[] {
  const previous = entryAt(collection, at - 1);
  const next = entryAt(collection, 0);
  if (previous === undefined && next === undefined) return [fillBrackets(text, collection, written)];
  if (previous === undefined) return [insertFirst(text, collection, written, comma)];
  const { whole, end, comma: commaAt } = flowExtent(text, collection, at - 1);
  const start = lineStart(text, previous.from);
  const newLine = `${breakFor(text, previous.from)}${text.slice(start, previous.from)}`;
  const close = endsInEmptyNode(collection, at - 1) ? ' ,' : ',';
  if (!whole) {
    const onOwnLine = isIndent(text, start, previous.from);
    const separator = close + (onOwnLine ? newLine : comma.slice(1));
    return [{ from: previous.to, to: previous.to, insert: beforeComment(text, previous.to, separator + written) }];
  }
  if (commaAt !== null) return [{ from: end, to: end, insert: `${newLine}${written},` }];
  if (end === previous.to) return [{ from: end, to: end, insert: `${close}${newLine}${written}` }];
  return [
    { from: previous.to, to: previous.to, insert: beforeComment(text, previous.to, close) },
    { from: end, to: end, insert: newLine + written },
  ];
}

function fillBrackets(text: string, { range }: Collection, written: string): TextEdit {
  const from = range.from + 1;
  const inner = text.slice(from, range.to - 1);
  if (inner.trim() === '') return { from, to: range.to - 1, insert: written };
  return { from, to: from, insert: beforeComment(text, from, written) };
}

function insertFirst(text: string, collection: Collection, written: string, comma: string): TextEdit {
  const { whole, lead, from } = flowExtent(text, collection, 0);
  if (!whole) return { from, to: from, insert: written + comma };
  const indent = text.slice(from, entryAt(collection, 0)?.from);
  return { from: lead, to: lead, insert: `${indent}${written},${breakFor(text, from)}` };
}
