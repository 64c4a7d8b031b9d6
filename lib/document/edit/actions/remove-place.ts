import type { TextEdit } from '../../range.ts';
import { removeEntries } from '../change/remove-entries.ts';
import { findPlace } from '../find/find-place.ts';
import { levelOf, merges } from '../find/level.ts';
import { holderOf, type Occurrence } from '../find/occurrence.ts';
import { dropTag, handOnRemoved, handOnShared } from '../sharing/hand-on.ts';
import { sortEdits } from '../text/ranges.ts';
import { pairRange } from '../tree/entries.ts';
import type { Source } from '../tree/source.ts';
import { endDetour } from './own-place.ts';
import { nothingToDo, type Step } from './step.ts';

/**
 * Takes a key out wherever the document has it, also where a later one hides it. `rewrite`, `auth` and `tls` go with
 * their last key; an emptied entry or section stays as a name without a value, in a flow collection as `{}`.
 */
export function removePlace(source: Source, path: readonly string[]): Step {
  const { all } = findPlace(source.root, path);
  if (all.length === 0) return nothingToDo;
  for (const { holder } of all) if (holder.detour !== null) return { prepare: endDetour(source, holder.detour) };
  const parent = path.slice(0, -1);
  const emptied = emptiedBy(source, parent, all);
  if (emptied === 'whole') return removePlace(source, parent);
  const emptiedMaps = new Set(emptied.map((occurrence) => holderOf(occurrence)?.mapping));
  const removed = [...all.filter(({ holder }) => !emptiedMaps.has(holder.mapping)), ...emptied];
  const shared = handOnShared(
    source,
    removed.flatMap(({ holder }) => holder.within),
  );
  if (shared !== null) return { prepare: shared };
  const handedOn = handOnRemoved(
    source,
    removed.map(({ pair }) => pairRange(pair)),
  );
  return handedOn === null ? { done: removeAll(source, removed) } : { prepare: handedOn };
}

/**
 * Which of several pairs that make up the parent would be left without a value; such a null would empty what was read
 * before it. `whole` if that is all of a `rewrite`, `auth` or `tls`.
 */
function emptiedBy(source: Source, parent: readonly string[], all: readonly Occurrence[]): 'whole' | Occurrence[] {
  const level = levelOf(parent);
  if (!merges(level)) return [];
  const gone = new Set(all.map(({ pair }) => pair));
  const { live } = findPlace(source.root, parent);
  const bare = live.filter((occurrence) => holderOf(occurrence)?.mapping.pairs.every((pair) => gone.has(pair)));
  if (bare.length === live.length) return level === 'section' ? [] : 'whole';
  return bare.filter((occurrence) => holderOf(occurrence)?.mapping.pairs.length !== 0);
}

function removeAll({ text }: Source, removed: readonly Occurrence[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [mapping, occurrences] of Map.groupBy(removed, ({ holder }) => holder.mapping)) {
    const indexes = occurrences.map(({ pair }) => mapping.pairs.indexOf(pair));
    edits.push(...removeEntries(text, mapping, indexes));
    // A block map without entries is a null, which `!!map` would not fit.
    if (indexes.length === mapping.pairs.length && !mapping.flow) edits.push(...dropTag(text, mapping));
  }
  return sortEdits(edits);
}
