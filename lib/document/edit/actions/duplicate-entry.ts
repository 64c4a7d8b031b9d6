import type { Range, TextEdit } from '../../range.ts';
import type { YamlPair } from '../../yaml/node.ts';
import { insertBlockLines } from '../change/insert-block.ts';
import { insertFlowEntry } from '../change/insert-flow.ts';
import { renameKey } from '../change/rename-key.ts';
import { draftOfNode } from '../draft/draft-of-node.ts';
import { anchorInForce } from '../sharing/anchor-in-force.ts';
import { dropAnchor, handOnShared } from '../sharing/hand-on.ts';
import { eachNode } from '../sharing/node-places.ts';
import { sortEdits } from '../text/ranges.ts';
import { applyEdits } from '../text-edits.ts';
import { blockExtent } from '../tree/block-extent.ts';
import { endsInEmptyNode, pairRange } from '../tree/entries.ts';
import { flowStyle } from '../tree/flow-style.ts';
import type { Source } from '../tree/source.ts';
import { addPlace } from './add-place.ts';
import { ownPlace } from './own-place.ts';
import { notThere, type Step } from './step.ts';

/** Puts a copy of an entry behind it: its text, the comments inside included, without those above it and its anchors. */
export function duplicateEntry(source: Source, path: readonly string[], to: string): Step {
  const owned = ownPlace(source, path);
  if ('prepare' in owned) return owned;
  if (owned.own === null) return notThere;
  const { pair, holder } = owned.own;
  const shared = handOnShared(source, holder.within);
  if (shared !== null) return { prepare: shared };
  const { mapping } = holder;
  const at = mapping.pairs.indexOf(pair);
  const lines = mapping.flow ? null : blockExtent(source.text, mapping, at);
  if (lines?.whole === false || pair.key.properties !== null || !aliasesHold(source, pair)) {
    return addPlace(source, path.slice(0, -1), to, draftOfNode(source, pair.value, mapping.range.to));
  }
  const edits = [renameKey(source, mapping, pair, to), ...anchorsOf(source.text, pair)];
  if (lines !== null) {
    const copy = editRange(source.text, { from: lines.from, to: lines.end }, edits);
    return { done: insertBlockLines(source, mapping, at + 1, [copy]) };
  }
  const copy = editRange(source.text, pairRange(pair), edits) + (endsInEmptyNode(mapping, at) ? ' ' : '');
  return { done: insertFlowEntry(source.text, mapping, at + 1, copy, flowStyle(source, mapping).comma) };
}

/** Whether the aliases of a value mean the same behind it. */
function aliasesHold({ text, root }: Source, { value }: YamlPair): boolean {
  if (!text.includes('*')) return true;
  let hold = true;
  eachNode(value, (node) => {
    if (node.kind === 'alias' && anchorInForce(root, node.name, value.range.to) !== node.target) hold = false;
  });
  return hold;
}

function anchorsOf(text: string, { value }: YamlPair): TextEdit[] {
  const edits: TextEdit[] = [];
  eachNode(value, (node) => {
    edits.push(...dropAnchor(text, node));
  });
  return edits;
}

/** A stretch of the text with edits made in it. */
function editRange(text: string, { from, to }: Range, edits: readonly TextEdit[]): string {
  const moved = edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
  return applyEdits(text.slice(from, to), sortEdits(moved));
}
