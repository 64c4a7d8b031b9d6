import { copyEntries } from '../../registries/copy-entries.ts';
import type { Registries } from '../../registries/model.ts';
import type { Misfit } from '../decode/decoder.ts';
import { sectionShapes } from '../decode/registries-shape.ts';
import type { Shape } from '../decode/shape.ts';
import type { YamlPair } from '../yaml/node.ts';
import type { Resumed } from '../yaml/resume/resume-yaml.ts';
import type { Entry, Outline, Section, SectionName, Values } from './outline.ts';
import { readEntries } from './read-entries.ts';
import { sameValue } from './same-value.ts';

/** The model before a change, and where its parts are in the tree. */
export type OutlinedModel = { readonly model: Registries; readonly outline: Outline };

const shapes: { readonly [Name in SectionName]: Shape<Values[Name]> } = sectionShapes;

export type ChangedModel = OutlinedModel & { readonly misfits: readonly Misfit[] };

/** The model of a text that was read on from an older one's; null where its other parts are not what they were. */
export function changedModel({ model, outline }: OutlinedModel, resumed: Resumed): ChangedModel | null {
  const { root } = resumed.document;
  if (root?.kind !== 'mapping' || !staysWithin(resumed)) return null;
  const stretch: Stretch = { resumed, root: root.pairs, misfits: [] };
  const mirrors = changed('mirrors', model.mirrors, outline, stretch);
  const configs = changed('configs', model.configs, outline, stretch);
  const auths = changed('auths', model.auths, outline, stretch);
  if (mirrors === null || configs === null || auths === null) return null;
  return {
    model: { mirrors: mirrors.held, configs: configs.held, auths: auths.held },
    outline: { root, sections: { mirrors: mirrors.section, configs: configs.section, auths: auths.section } },
    misfits: stretch.misfits,
  };
}

/** Whether no pair of the root came or went, but for all behind a fault. */
function staysWithin({ start, met, pairs }: Resumed): boolean {
  if (start.entry === null || pairs !== 1) return false;
  return met === null || met.pair === start.pair + (met.entry === null ? 1 : 0);
}

type Stretch = { readonly resumed: Resumed; readonly root: readonly YamlPair[]; readonly misfits: Misfit[] };

type Part<Value> = {
  readonly held: ReadonlyMap<string, Value> | null;
  readonly section: Section<Value> | null;
};

function changed<Name extends SectionName>(
  name: Name,
  held: ReadonlyMap<string, Values[Name]> | null,
  { sections }: Outline,
  stretch: Stretch,
): Part<Values[Name]> | null {
  const section: Section<Values[Name]> | null = sections[name];
  const { start, met } = stretch.resumed;
  if (section === null || section.pair < start.pair) return { held, section };
  if (section.pair > start.pair) return met === null ? { held: null, section: null } : { held, section };
  return changedSection(shapes[name], held, section, stretch);
}

function changedSection<Value>(
  shape: Shape<Value>,
  held: ReadonlyMap<string, Value> | null,
  section: Section<Value>,
  { resumed: { start, met }, root, misfits }: Stretch,
): Part<Value> | null {
  const value = root[start.pair]?.value;
  const from = start.entry ?? 0;
  const to = met?.entry ?? section.entries.length;
  const behind = met === null ? [] : section.entries.slice(to);
  if (value?.kind !== 'mapping' || held === null) return null;
  const read = readEntries(shape, value.pairs.slice(from, value.pairs.length - behind.length));
  if (read === null) return null;
  for (const misfit of read.misfits) misfits.push(misfit);
  const before = section.entries.slice(from, section.entries.length - behind.length);
  const map = changedMap(held, before, read.entries, () => [
    ...section.entries.slice(0, from),
    ...read.entries,
    ...behind,
  ]);
  if (map === null) return null;
  const entries = map === held ? section.entries : [...section.entries.slice(0, from), ...read.entries, ...behind];
  return { held: map, section: { pair: section.pair, entries } };
}

/** The map with other entries in place of some; the same one where they say the same, null where a name comes twice. */
function changedMap<Value>(
  held: ReadonlyMap<string, Value>,
  before: readonly (Entry<Value> | null)[],
  now: readonly (Entry<Value> | null)[],
  all: () => readonly (Entry<Value> | null)[],
): ReadonlyMap<string, Value> | null {
  if (
    now.length === before.length &&
    now.every((entry, index) => entry !== null && entry.name === before[index]?.name)
  ) {
    const others = now.filter((entry, index) => !sameValue(entry?.value, before[index]?.value));
    if (others.length === 0) return held;
    const map = copyEntries(held);
    for (const entry of others) if (entry !== null) map.set(entry.name, entry.value);
    return map;
  }
  const gone = new Set(before.map((entry) => entry?.name));
  const added = new Set<string>();
  for (const entry of now) {
    if (entry === null) continue;
    if (added.has(entry.name) || (held.has(entry.name) && !gone.has(entry.name))) return null;
    added.add(entry.name);
  }
  const map = new Map<string, Value>();
  for (const entry of all()) if (entry !== null) map.set(entry.name, entry.value);
  return map;
}
