import type { Range, TextEdit } from '../../range.ts';
import type { SequenceNode } from '../../yaml/node.ts';
import { beforeComment } from '../text/lines.ts';
import { blockExtent } from '../tree/block-extent.ts';
import { entriesOf } from '../tree/entries.ts';
import { flowExtent } from '../tree/flow-extent.ts';

/** The parts of an item that move with it; commas, and what stands between items, stay where they are. */
type Slot = readonly Range[];

/** Takes an item of a list to another place among the others, with its comments. */
export function moveItem(text: string, list: SequenceNode, index: number, to: number): TextEdit[] {
  const slots = slotsOf(text, list);
  const order = slots.map((_, at) => at);
  order.splice(to, 0, ...order.splice(index, 1));
  return slots.flatMap((slot, at) => {
    const source = slots[order[at] ?? at];
    if (source === undefined || source === slot) return [];
    return slot.map((range, part) => ({ ...range, insert: apart(text, range, textOf(text, source[part])) }));
  });
}

function textOf(text: string, range: Range | undefined): string {
  return range === undefined ? '' : text.slice(range.from, range.to);
}

/** A comment needs a blank before it, whether it comes to stand behind an item or an item before it. */
function apart(text: string, { from, to }: Range, written: string): string {
  const isBehind = written.startsWith('#') && /\S/.test(text[from - 1] ?? ' ');
  return beforeComment(text, to, isBehind ? ` ${written}` : written);
}

function slotsOf(text: string, list: SequenceNode): Slot[] {
  const entries = entriesOf(list);
  if (list.flow) return flowSlots(text, list, entries);
  const extents = entries.map((_, at) => blockExtent(text, list, at));
  if (extents.every(({ whole }) => whole)) return extents.map(({ lead, end }) => [{ from: lead, to: end }]);
  return entries.map((entry) => [entry]);
}

function flowSlots(text: string, list: SequenceNode, entries: readonly Range[]): Slot[] {
  const extents = entries.map((_, at) => flowExtent(text, list, at));
  if (!extents.every(({ whole }) => whole)) return entries.map((entry) => [entry]);
  return extents.map(({ lead, end, comma }, at) => {
    const to = entries[at]?.to ?? lead;
    return [
      { from: lead, to },
      { from: comma === null ? to : comma + 1, to: end },
    ];
  });
}
