import type { YamlNode } from '../../yaml/node.ts';
import { fillRoot } from '../change/fill-root.ts';
import { insertPair } from '../change/insert-entry.ts';
import { writeValue } from '../change/write-value.ts';
import { type Draft, mapDraft, textDraft } from '../draft/draft.ts';
import { findPlace } from '../find/find-place.ts';
import { behindAlias, isNull } from '../find/key-text.ts';
import { levelOf, merges } from '../find/level.ts';
import { handOnShared } from '../sharing/hand-on.ts';
import { endsCleanly } from '../tree/document-end.ts';
import { kindOf } from '../tree/kind.ts';
import type { Source } from '../tree/source.ts';
import { endDetour, ownPlace } from './own-place.ts';
import { notThere, type Step } from './step.ts';

/** Adds a key with its value at the end of a map of the model, which is written first where it is not there. */
export function addPlace(source: Source, path: readonly string[], key: string, value: Draft): Step {
  if (path.length === 0) return addSection(source, key, value);
  const owned = ownPlace(source, path);
  if ('prepare' in owned) return owned;
  if (owned.own === null) return addPlace(source, path.slice(0, -1), path.at(-1) ?? '', mapDraft(key, value));
  const { pair, holder } = owned.own;
  const { value: held } = pair;
  const { mapping } = holder;
  if (held.kind === 'alias') return { prepare: endDetour(source, { by: 'alias', mapping, pair, alias: held }) };
  const shared = handOnShared(source, [...holder.within, held]);
  if (shared !== null) return { prepare: shared };
  if (held.kind === 'mapping' && held.pairs.length > 0) {
    return { done: insertPair(source, held, { key: textDraft(key), value }, kindOf(path)) };
  }
  if (!isVoid(held)) return notThere;
  if (isNull(held) && hidesOthers(source, path)) {
    return {
      done: insertPair(
        source,
        mapping,
        { key: textDraft(path.at(-1) ?? ''), value: mapDraft(key, value) },
        kindOf(path.slice(0, -1)),
      ),
    };
  }
  return { done: writeValue(source, mapping, pair, mapDraft(key, value), kindOf(path)) };
}

/** Whether a null empties what was read before it, which would come back to light if the null were filled. */
function hidesOthers(source: Source, path: readonly string[]): boolean {
  const { all } = findPlace(source.root, path);
  return merges(levelOf(path)) && all.some(({ pair }) => !isVoid(behindAlias(pair.value)));
}

function addSection(source: Source, key: string, value: Draft): Step {
  const { root } = source;
  const pair = { key: textDraft(key), value };
  if (root === null || isVoid(root)) return endsCleanly(source) ? { done: fillRoot(source, pair) } : notThere;
  return root.kind === 'mapping' ? { done: insertPair(source, root, pair, []) } : notThere;
}

/** Null, `{}`, `[]` or an empty text: nothing that would be lost. */
export function isVoid(node: YamlNode): boolean {
  if (isNull(node)) return true;
  if (node.kind === 'mapping') return node.pairs.length === 0;
  if (node.kind === 'sequence') return node.items.length === 0;
  return node.kind === 'scalar' && node.value === '';
}
