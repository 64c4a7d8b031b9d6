import type { YamlNode, YamlPair } from '../yaml/node.ts';

/**
 * Where the parts of the model were read, as a tree of the same form. Decoding leaves it behind when it is asked to;
 * what a later key replaces or empties leaves it again.
 */
export type Trail = {
  readonly parent: Trail | null;
  readonly key: string | number;
  source: Source | null;
  /** Null until there is one: most trails are those of single values. */
  children: Map<string | number, Trail> | null;
};

/** The pair that set a value, or the list (which may be reached through an alias) and the place of an item in it. */
export type Source = { readonly pair: YamlPair } | { readonly item: YamlNode; readonly dash: number | null };

export function newTrail(parent: Trail | null, key: string | number): Trail {
  return { parent, key, source: null, children: null };
}

/** The trail of a struct's field, kept when the field is written again, as its value is. */
export function fieldTrail(parent: Trail, key: string): Trail {
  const known = parent.children?.get(key);
  if (known !== undefined) return known;
  const trail = newTrail(parent, key);
  keepChild(parent, trail);
  return trail;
}

/** Keeps a trail below its parent, in place of one with the same key. */
export function keepChild(parent: Trail, child: Trail): void {
  parent.children ??= new Map();
  parent.children.set(child.key, child);
}
