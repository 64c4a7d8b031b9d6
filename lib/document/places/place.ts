import type { ModelPath } from '../../registries/path.ts';
import type { Source, Trail } from '../decode/trail.ts';
import type { Range } from '../range.ts';

/** Where a part of the model stands in the text. */
export type Place = {
  /** The whole `key: value`, or the whole list item with its `-`. */
  readonly entry: Range;
  /** The key's own text; null for a list item. */
  readonly key: Range | null;
  /** The value's own text, quotes and brackets included; empty where nothing is written. */
  readonly value: Range;
};

/** The place that a path leads to from a trail, or null. */
export function placeAlong(trail: Trail | undefined, path: ModelPath): Place | null {
  let at = trail;
  for (const step of path) at = at?.children?.get(step);
  return at === undefined || at.source === null ? null : placeOf(at.source);
}

export function placeOf(source: Source): Place {
  if ('item' in source) {
    const { item, dash } = source;
    const from = dash ?? item.properties?.from ?? item.range.from;
    return { entry: { from, to: item.range.to }, key: null, value: item.range };
  }
  const { key, value, from } = source.pair;
  return { entry: { from, to: value.range.to }, key: key.range, value: value.range };
}

type Found = { readonly range: Range; readonly depth: number; readonly trail: Trail };

/** All places below a trail, in their order. */
export function flatten(root: Trail): readonly Found[] {
  const found: Found[] = [];
  const walk = (trail: Trail, depth: number) => {
    if (trail.source !== null) found.push({ range: placeOf(trail.source).entry, depth, trail });
    for (const child of trail.children?.values() ?? []) walk(child, depth + 1);
  };
  walk(root, 0);
  return found;
}

/** The deepest of them that holds an offset. */
export function deepest(places: readonly Found[], offset: number): ModelPath | null {
  let found: Found | null = null;
  for (const place of places) {
    const holds = place.range.from <= offset && offset <= place.range.to;
    if (holds && place.depth > (found?.depth ?? 0)) found = place;
  }
  return found === null ? null : pathOf(found.trail);
}

function pathOf(trail: Trail): ModelPath {
  return trail.parent === null ? [] : [...pathOf(trail.parent), trail.key];
}
