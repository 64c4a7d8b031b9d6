import type { ModelPath } from '../registries/path.ts';
import { decodeRegistries } from './decode/decode-registries.ts';
import { newTrail, type Source, type Trail } from './decode/trail.ts';
import type { Range } from './range.ts';
import type { YamlNode } from './yaml/node.ts';

/** Where a part of the model stands in the text. */
export type Place = {
  /** The whole `key: value`, or the whole list item with its `-`. */
  readonly entry: Range;
  /** The key's own text; null for a list item. */
  readonly key: Range | null;
  /** The value's own text, quotes and brackets included; empty where nothing is written. */
  readonly value: Range;
};

export type Places = {
  /**
   * Where a path of the model was read: the place that won where a key is repeated, the anchor's where it came
   * through an alias or a merge key. Null for what the text does not say.
   */
  of(path: ModelPath): Place | null;
  /** The deepest path whose entry holds an offset, its end included; of what aliases share, the first user's. */
  at(offset: number): ModelPath | null;
};

/** Finds the places of the model. Nothing is done before the first question; it then costs about one more decoding. */
export function placesOf(root: YamlNode | null): Places {
  let trail: Trail | null = null;
  let flat: readonly Entry[] | null = null;
  const find = () => {
    if (trail === null) {
      trail = newTrail(null, '');
      decodeRegistries(root, trail);
    }
    return trail;
  };
  return {
    of(path) {
      let at: Trail | undefined = find();
      for (const step of path) at = at?.children.get(step);
      return at === undefined || at.source === null ? null : placeOf(at.source);
    },
    at(offset) {
      flat ??= flatten(find());
      return deepest(flat, offset);
    },
  };
}

function placeOf(source: Source): Place {
  if ('item' in source) {
    const { item, dash } = source;
    const from = dash ?? item.properties?.from ?? item.range.from;
    return { entry: { from, to: item.range.to }, key: null, value: item.range };
  }
  const { key, value, from } = source.pair;
  return { entry: { from, to: value.range.to }, key: key.range, value: value.range };
}

type Entry = { readonly range: Range; readonly depth: number; readonly trail: Trail };

function flatten(root: Trail): readonly Entry[] {
  const entries: Entry[] = [];
  const walk = (trail: Trail, depth: number) => {
    if (trail.source !== null) entries.push({ range: placeOf(trail.source).entry, depth, trail });
    for (const child of trail.children.values()) walk(child, depth + 1);
  };
  walk(root, 0);
  return entries;
}

function deepest(entries: readonly Entry[], offset: number): ModelPath | null {
  let found: Entry | null = null;
  for (const entry of entries) {
    const holds = entry.range.from <= offset && offset <= entry.range.to;
    if (holds && entry.depth > (found?.depth ?? 0)) found = entry;
  }
  return found === null ? null : pathOf(found.trail);
}

function pathOf(trail: Trail): ModelPath {
  return trail.parent === null ? [] : [...pathOf(trail.parent), trail.key];
}
