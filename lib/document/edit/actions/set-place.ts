import { resolveScalar } from '../../decode/resolve-scalar.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { renameKey } from '../change/rename-key.ts';
import { setFlag, setScalar } from '../change/set-scalar.ts';
import { writeValue } from '../change/write-value.ts';
import { flagDraft, textDraft } from '../draft/draft.ts';
import { findPlace } from '../find/find-place.ts';
import { behindAlias, isNull, textOf } from '../find/key-text.ts';
import { handOnShared } from '../sharing/hand-on.ts';
import { sortEdits } from '../text/ranges.ts';
import { kindOf } from '../tree/kind.ts';
import type { Source } from '../tree/source.ts';
import { addPlace } from './add-place.ts';
import { endDetour, ownPlace } from './own-place.ts';
import { nothingToDo, type Step } from './step.ts';

/** Sets a text or a flag of the model; its key is written where it is not there. */
export function setPlace(source: Source, path: readonly string[], value: string | boolean): Step {
  const owned = ownPlace(source, path);
  if ('prepare' in owned) return owned;
  const draft = typeof value === 'string' ? textDraft(value) : flagDraft(value);
  if (owned.own === null) return addPlace(source, path.slice(0, -1), path.at(-1) ?? '', draft);
  const { pair, holder } = owned.own;
  if (says(pair.value, value)) return nothingToDo;
  const shared = handOnShared(source, [...holder.within, pair.value]);
  if (shared !== null) return { prepare: shared };
  if (pair.colon === null) return { done: writeValue(source, holder.mapping, pair, draft, kindOf(path)) };
  if (typeof value === 'boolean') return { done: [setFlag(source, pair.value, value)] };
  return { done: [setScalar(source, pair.value, value, holder.mapping.flow)] };
}

function says(node: YamlNode, value: string | boolean): boolean {
  if (typeof value === 'string') return !isNull(node) && textOf(node) === value;
  const scalar = behindAlias(node);
  return scalar.kind === 'scalar' && resolveScalar(scalar) === String(value);
}

/** Writes another name wherever the document has this one: where it is repeated, an earlier one would come back. */
export function renamePlace(source: Source, path: readonly string[], to: string): Step {
  const { all } = findPlace(source.root, path);
  for (const { holder } of all) if (holder.detour !== null) return { prepare: endDetour(source, holder.detour) };
  const shared = handOnShared(
    source,
    all.flatMap(({ pair, holder }) => [...holder.within, pair.key]),
  );
  if (shared !== null) return { prepare: shared };
  return { done: sortEdits(all.map(({ pair, holder }) => renameKey(source, holder.mapping, pair, to))) };
}
