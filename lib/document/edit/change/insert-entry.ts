import type { TextEdit } from '../../range.ts';
import type { MappingNode, SequenceNode } from '../../yaml/node.ts';
import type { Draft, DraftPair } from '../draft/draft.ts';
import { blockItemLine, blockPairLines } from '../draft/write-block.ts';
import { flowPairText, flowText } from '../draft/write-flow.ts';
import { breakFor, columnOf, indentOf } from '../text/lines.ts';
import { flowStyle } from '../tree/flow-style.ts';
import type { Kind } from '../tree/kind.ts';
import type { Source } from '../tree/source.ts';
import { insertBlockLines } from './insert-block.ts';
import { insertFlowEntry } from './insert-flow.ts';

/** Writes a pair at the end of a map of a kind that has some. */
export function insertPair(source: Source, mapping: MappingNode, pair: DraftPair, kind: Kind): TextEdit[] {
  const { text } = source;
  const { from } = mapping.range;
  const lineBreak = breakFor(text, from);
  const at = mapping.pairs.length;
  if (!mapping.flow) {
    const lines = blockPairLines({ source, lineBreak }, pair, kind, columnOf(text, mapping.pairs[0]?.from ?? from));
    return insertBlockLines(source, mapping, at, lines);
  }
  const last = mapping.pairs.at(-1)?.from ?? from;
  const place = { source, near: mapping, lineBreak, indent: indentOf(text, last) };
  return insertFlowEntry(text, mapping, at, flowPairText(place, pair, kind), flowStyle(source, mapping).comma);
}

/** Writes an item before the item `at` of a list, or behind its last. */
export function insertItem(source: Source, list: SequenceNode, at: number, item: Draft): TextEdit[] {
  const { text } = source;
  const { from } = list.range;
  const lineBreak = breakFor(text, from);
  if (list.flow) {
    const written = flowText({ source, near: list, lineBreak, indent: 0 }, item, []);
    return insertFlowEntry(text, list, at, written, flowStyle(source, list).comma);
  }
  const dash = list.dashes[0] ?? from;
  const gap = /^ +(?=[^ #\r\n])/.exec(text.slice(dash + 1))?.[0] ?? ' ';
  return insertBlockLines(source, list, at, [blockItemLine({ source, lineBreak }, item, columnOf(text, dash), gap)]);
}
