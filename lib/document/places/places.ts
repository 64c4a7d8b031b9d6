import type { ModelPath } from '../../registries/path.ts';
import { decodeRegistries } from '../decode/decode-registries.ts';
import { newTrail, type Trail } from '../decode/trail.ts';
import type { Outline } from '../outline/outline.ts';
import type { YamlNode } from '../yaml/node.ts';
import { deepest, flatten, type Place, placeAlong } from './place.ts';
import { placesOfEntries } from './places-of-entries.ts';

export type Places = {
  /**
   * Where a path of the model was read: the place that won where a key is repeated, the anchor's where it came
   * through an alias or a merge key. Null for what the text does not say.
   */
  of(path: ModelPath): Place | null;
  /** The deepest path whose entry holds an offset, its end included; of what aliases share, the first user's. */
  at(offset: number): ModelPath | null;
};

/** Finds the places of the model. Nothing is done before the first question, which then decodes the entry it is about, or all. */
export function placesOf(root: YamlNode | null, outline: () => Outline | null): Places {
  let places: Places | null = null;
  const find = () => {
    if (places === null) {
      const simple = outline();
      places = simple === null ? placesOfAll(root) : placesOfEntries(simple);
    }
    return places;
  };
  return { of: (path) => find().of(path), at: (offset) => find().at(offset) };
}

function placesOfAll(root: YamlNode | null): Places {
  const trail: Trail = newTrail(null, '');
  decodeRegistries(root, trail);
  let flat: ReturnType<typeof flatten> | null = null;
  return {
    of: (path) => placeAlong(trail, path),
    at(offset) {
      flat ??= flatten(trail);
      return deepest(flat, offset);
    },
  };
}
