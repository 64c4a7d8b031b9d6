import type { Fault } from '../fault.ts';
import type { MappingNode, YamlPair } from '../node.ts';
import type { YamlDocument } from '../parse-yaml.ts';
import { shiftedPair, shiftedRange } from '../shifted.ts';
import { unreadRest } from '../unread-rest.ts';
import { type Change, growth } from './change.ts';
import type { Joint } from './joint.ts';
import type { Stretch } from './stretch.ts';

/** Joins what was read from a joint on to the old tree before it, and behind where that was met. */
export function assemble(root: MappingNode, text: string, change: Change, start: Joint, read: Stretch): YamlDocument {
  const { met, fault, behind } = read;
  const by = growth(change);
  const fresh = read.pairs.map((pair) => shiftedPair(pair, start.at));
  if (start.entry !== null) {
    const kept = entriesOf(root.pairs[start.pair]).slice(0, start.entry);
    changeEntries(fresh, 0, (entries) => [...kept, ...entries]);
  }
  if (met !== null && met.entry !== null) {
    const kept = entriesOf(root.pairs[met.pair]).slice(met.entry);
    changeEntries(fresh, fresh.length - 1, (entries) => [...entries, ...kept.map((entry) => shiftedPair(entry, by))]);
  }
  const rest = met === null ? [] : root.pairs.slice(met.entry === null ? met.pair : met.pair + 1);
  const pairs = [...root.pairs.slice(0, start.pair), ...fresh, ...rest.map((pair) => shiftedPair(pair, by))];
  return {
    root: { ...root, range: rangeWith(root, pairs), pairs },
    fault: fault && shiftedFault(fault, start.at),
    rest: behind && unreadRest(text, { ...behind, from: behind.from + start.at }),
    resumable: fault === null && (behind === null || behind.type === 'stream-end'),
  };
}

function entriesOf(pair: YamlPair | undefined): readonly YamlPair[] {
  return pair?.value.kind === 'mapping' ? pair.value.pairs : [];
}

function changeEntries(
  pairs: YamlPair[],
  index: number,
  change: (entries: readonly YamlPair[]) => readonly YamlPair[],
): void {
  const pair = pairs[index];
  if (pair?.value.kind !== 'mapping') throw new Error('an entry stands in the map of a pair');
  const { key, value: map, from, colon } = pair;
  const entries = change(map.pairs);
  pairs[index] = { key, value: { ...map, range: rangeWith(map, entries), pairs: entries }, from, colon };
}

/** A block map ends where its last value ends. */
function rangeWith(map: MappingNode, pairs: readonly YamlPair[]): MappingNode['range'] {
  return { from: map.range.from, to: pairs.at(-1)?.value.range.to ?? map.range.to };
}

function shiftedFault(fault: Fault, by: number): Fault {
  return { ...fault, range: shiftedRange(fault.range, by), opened: fault.opened && shiftedRange(fault.opened, by) };
}
