import type { TextEdit } from '../../range.ts';
import { insertPair } from '../change/insert-entry.ts';
import { textDraft } from '../draft/draft.ts';
import { draftOfNode } from '../draft/draft-of-node.ts';
import { type Found, findPlace } from '../find/find-place.ts';
import type { Detour, Occurrence } from '../find/occurrence.ts';
import { expandMerge } from '../sharing/expand-merge.ts';
import { handOnRemoved } from '../sharing/hand-on.ts';
import { replaceAlias } from '../sharing/replace-alias.ts';
import { pairRange } from '../tree/entries.ts';
import { kindOf } from '../tree/kind.ts';
import type { Source } from '../tree/source.ts';

/** A pair that stands for a place of the model and for no other; null where the document says nothing of it. */
export type Owned = { readonly prepare: readonly TextEdit[] } | { readonly own: Occurrence | null };

/**
 * Finds the pair that sets a place of the model. Where an alias or a merge key brings it, what it brings is written
 * out first, behind the merge key or in place of the alias, so that an edit of it changes nothing else.
 */
export function ownPlace(source: Source, path: readonly string[]): Owned {
  for (let depth = 1; depth <= path.length; depth++) {
    const found = findPlace(source.root, path.slice(0, depth));
    const { last } = found;
    if (last === null) return { own: null };
    if (last.holder.detour !== null) return { prepare: writeOut(source, found, last, path.slice(0, depth)) };
    if (depth === path.length) return { own: last };
    const { pair } = last;
    const { mapping } = last.holder;
    const { value } = pair;
    if (value.kind === 'alias') return { prepare: endDetour(source, { by: 'alias', mapping, pair, alias: value }) };
  }
  return { own: null };
}

function writeOut(source: Source, found: Found, { pair }: Occurrence, path: readonly string[]): TextEdit[] {
  const holder = found.holders.findLast(({ detour }) => detour === null);
  if (holder === undefined) return [];
  const value = draftOfNode(source, pair.value, holder.mapping.range.to);
  const key = textDraft(path.at(-1) ?? '');
  return insertPair(source, holder.mapping, { key, value }, kindOf(path.slice(0, -1)));
}

/** Writes in the document's own words what an alias or a merge key brings to a place. */
export function endDetour(source: Source, detour: Detour): TextEdit[] {
  const { mapping, pair } = detour;
  if (detour.by === 'merge') return handOnRemoved(source, [pairRange(pair)]) ?? expandMerge(source, mapping, pair);
  return replaceAlias(source, { alias: detour.alias, place: { as: 'value', mapping, pair } }, null);
}
