import type { ModelPath } from '../../registries/path.ts';
import { keyName } from '../decode/key-name.ts';
import { isMergeKey } from '../decode/merge.ts';
import type { AnyShape } from '../decode/shape.ts';
import type { MappingNode, YamlNode, YamlPair } from '../yaml/node.ts';
import { keyAsRead } from '../yaml/shifted.ts';

/** A map of the document that K3s reads into a part of the model. */
export type Site = {
  readonly node: MappingNode;
  readonly shape: AnyShape;
  readonly path: ModelPath;
  readonly entries: readonly SiteEntry[];
};

export type SiteEntry = {
  readonly pair: YamlPair;
  /** The key as K3s reads it; null where it is no text. */
  readonly name: string | null;
  readonly merge: boolean;
  /** What its value is read into; null where K3s does not know the key. */
  readonly shape: AnyShape | null;
};

/** A node and what it is to be read into. */
export type Start = { readonly node: YamlNode; readonly shape: AnyShape; readonly path: ModelPath };

/** Finds the maps that K3s reads at a node and below, those behind aliases and merge keys too, each once. */
export function* sitesOf(start: Start): Generator<Site> {
  const seen = new Set<MappingNode>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const site = siteAt(next);
    if (site === null || seen.has(site.node)) continue;
    seen.add(site.node);
    yield site;
    for (const entry of site.entries) waiting.push(...below(site, entry));
  }
}

/** The map at a node; null where there is none that K3s reads. */
export function siteAt({ node, shape, path }: Start): Site | null {
  const map = followed(node);
  if (map.kind !== 'mapping' || shape.expected !== 'map') return null;
  return { node: map, shape, path, entries: map.pairs.map((pair) => entryOf(pair, shape)) };
}

/** Where the maps of an entry are: its value, or what its merge key brings. */
export function below({ shape, path }: Site, { pair, name, merge, shape: inner }: SiteEntry): readonly Start[] {
  if (merge) return mergedInto(pair).map((node) => ({ node, shape, path }));
  return inner?.expected === 'map' ? [{ node: pair.value, shape: inner, path: [...path, name ?? ''] }] : [];
}

/** The node that an alias stands for; any other is itself. */
export function followed(node: YamlNode): Exclude<YamlNode, { kind: 'alias' }> {
  return node.kind === 'alias' ? followed(node.target) : node;
}

function entryOf(pair: YamlPair, shape: AnyShape): SiteEntry {
  const key = keyAsRead(pair);
  if (isMergeKey(key)) return { pair, name: null, merge: true, shape: null };
  const name = keyName(key);
  const inner = name === null ? null : shape.fields === null ? shape.each : (shape.fields.get(name) ?? null);
  return { pair, name, merge: false, shape: inner };
}

function mergedInto({ value }: YamlPair): readonly YamlNode[] {
  return value.kind === 'sequence' ? value.items : [value];
}
