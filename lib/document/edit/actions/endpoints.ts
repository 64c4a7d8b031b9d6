import type { TextEdit } from '../../range.ts';
import type { SequenceNode, YamlNode } from '../../yaml/node.ts';
import type { EndpointAction } from '../action.ts';
import { insertItem } from '../change/insert-entry.ts';
import { moveItem } from '../change/move-item.ts';
import { removeEntries } from '../change/remove-entries.ts';
import { setScalar } from '../change/set-scalar.ts';
import { writeValue } from '../change/write-value.ts';
import { listDraft, textDraft } from '../draft/draft.ts';
import { isNull, textOf } from '../find/key-text.ts';
import type { Occurrence } from '../find/occurrence.ts';
import { handOnRemoved, handOnShared } from '../sharing/hand-on.ts';
import { entryAt } from '../tree/entries.ts';
import { kindOf } from '../tree/kind.ts';
import { oncePer } from '../tree/once-per.ts';
import type { Source } from '../tree/source.ts';
import { addPlace, isVoid } from './add-place.ts';
import { endDetour, ownPlace } from './own-place.ts';
import { readyToMove } from './ready-to-move.ts';
import { removePlace } from './remove-place.ts';
import { nothingToDo, notThere, type Step } from './step.ts';

/** Changes the list of a mirror's endpoints. Places count those that yaml.v2 takes in: it leaves out what is no text. */
export function endpointStep(source: Source, action: EndpointAction): Step {
  const path = ['mirrors', action.mirror, 'endpoint'];
  const owned = ownPlace(source, path);
  if ('prepare' in owned) return owned;
  const { own } = owned;
  if (own === null) return action.do === 'add-endpoint' ? addList(source, action) : notThere;
  const { pair, holder } = own;
  const list = pair.value;
  if (list.kind === 'alias') {
    return { prepare: endDetour(source, { by: 'alias', mapping: holder.mapping, pair, alias: list }) };
  }
  if (list.kind === 'sequence' && list.items.length > 0) return changeList(source, own, list, action);
  if (action.do !== 'add-endpoint' || action.index !== 0 || !isVoid(list)) return notThere;
  const draft = listDraft([action.value]);
  return unlessShared(source, [...holder.within, list], () =>
    writeValue(source, holder.mapping, pair, draft, kindOf(path)),
  );
}

function addList(source: Source, { mirror, index, value }: Extract<EndpointAction, { do: 'add-endpoint' }>): Step {
  return index === 0 ? addPlace(source, ['mirrors', mirror], 'endpoint', listDraft([value])) : notThere;
}

function changeList(source: Source, { holder }: Occurrence, list: SequenceNode, action: EndpointAction): Step {
  const taken = takenIn(list);
  const at = taken[action.index];
  const item = list.items[at ?? -1];
  const around = [...holder.within, list];
  if (action.do === 'add-endpoint') {
    if (action.index > taken.length || action.index < 0) return notThere;
    const edits = () => insertItem(source, list, at ?? list.items.length, textDraft(action.value));
    return unlessShared(source, around, edits);
  }
  if (at === undefined || item === undefined) return notThere;
  if (action.do === 'set-endpoint') {
    if (!isNull(item) && textOf(item) === action.value) return nothingToDo;
    return unlessShared(source, [...around, item], () => [setScalar(source, item, action.value, list.flow)]);
  }
  if (action.do === 'remove-endpoint') {
    if (list.items.length === 1) return removePlace(source, ['mirrors', action.mirror, 'endpoint']);
    const prepare = handOnShared(source, around) ?? handOnRemoved(source, [entryAt(list, at) ?? list.range]);
    return prepare === null ? { done: removeEntries(source.text, list, [at]) } : { prepare };
  }
  const to = taken[action.to];
  if (to === undefined) return notThere;
  if (to === at) return nothingToDo;
  const prepare = handOnShared(source, around) ?? readyToMove(source, list, Math.min(at, to), Math.max(at, to));
  return prepare === null ? { done: moveItem(source.text, list, at, to) } : { prepare };
}

/** Which of its items yaml.v2 takes in. */
const takenIn = oncePer(({ items }: SequenceNode) => items.flatMap((item, at) => (textOf(item) === null ? [] : [at])));

function unlessShared(source: Source, changed: readonly YamlNode[], edits: () => readonly TextEdit[]): Step {
  const prepare = handOnShared(source, changed);
  return prepare === null ? { done: edits() } : { prepare };
}
