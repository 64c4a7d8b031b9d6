import { sectionShapes } from '../decode/registries-shape.ts';
import { fieldTrail, newTrail, type Trail } from '../decode/trail.ts';
import { type Outline, type SectionName, sectionNames } from '../outline/outline.ts';
import { readEntries } from '../outline/read-entries.ts';
import { lastBefore } from '../yaml/last-before.ts';
import type { YamlPair } from '../yaml/node.ts';
import { deepest, flatten, placeAlong } from './place.ts';
import type { Places } from './places.ts';

/** Finds places in a document whose entries each say one thing: only the entry that a question is about is decoded for it. */
export function placesOfEntries(outline: Outline): Places {
  const trails = new Map<YamlPair, Trail>();
  let last = 0;
  const trailIn = (name: SectionName, pair: YamlPair | undefined): Trail => {
    const known = pair && trails.get(pair);
    if (known !== undefined) return known;
    const trail = trailOf(outline, name, pair);
    if (pair !== undefined) trails.set(pair, trail);
    return trail;
  };
  return {
    of(path) {
      const name = sectionNames.find((each) => each === path[0]);
      const section = name === undefined ? null : outline.sections[name];
      if (name === undefined || section === null) return null;
      const index = path.length < 2 ? -1 : indexOf(section.entries, String(path[1]), last);
      if (index >= 0) last = index;
      return placeAlong(trailIn(name, pairsOf(outline, section.pair)[index]), path);
    },
    at(offset) {
      const index = lastBefore(outline.root.pairs, offset + 1);
      const name = sectionNames.find((each) => outline.sections[each]?.pair === index);
      if (name === undefined) return null;
      const pairs = pairsOf(outline, index);
      return deepest(flatten(trailIn(name, pairs[lastBefore(pairs, offset + 1)])), offset);
    },
  };
}

/** Looks from a place on and around: who asks about many entries does so in their order. */
function indexOf(entries: readonly ({ readonly name: string } | null)[], name: string, from: number): number {
  for (let step = 0; step < entries.length; step++) {
    const at = (from + step) % entries.length;
    if (entries[at]?.name === name) return at;
  }
  return -1;
}

function pairsOf({ root }: Outline, index: number): readonly YamlPair[] {
  const value = root.pairs[index]?.value;
  return value?.kind === 'mapping' ? value.pairs : [];
}

/** The trail from the root into one entry of a section, or only to the section. */
function trailOf({ root, sections }: Outline, name: SectionName, pair: YamlPair | undefined): Trail {
  const trail = newTrail(null, '');
  const section = fieldTrail(trail, name);
  const source = root.pairs[sections[name]?.pair ?? -1];
  if (source !== undefined) section.source = { pair: source };
  if (pair !== undefined) readEntries<unknown>(sectionShapes[name], [pair], section);
  return trail;
}
