import type { ModelPath } from '../../registries/path.ts';
import { keyName } from '../decode/key-name.ts';
import { isMergeKey } from '../decode/merge.ts';
import { registries } from '../decode/registries-shape.ts';
import type { AnyShape } from '../decode/shape.ts';
import type { MappingNode, YamlNode, YamlPair } from '../yaml/node.ts';

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

/** Finds the maps that K3s reads, those behind aliases and merge keys too, each once. */
export function* sitesOf(root: YamlNode | null): Generator<Site> {
  const seen = new Set<MappingNode>();
  const waiting: { node: YamlNode; shape: AnyShape; path: ModelPath }[] = [];
  if (root !== null) waiting.push({ node: root, shape: registries, path: [] });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { shape, path } = next;
    const node = followed(next.node);
    if (node.kind !== 'mapping' || shape.expected !== 'map' || seen.has(node)) continue;
    seen.add(node);
    const entries = node.pairs.map((pair) => entryOf(pair, shape));
    yield { node, shape, path, entries };
    for (const { pair, name, merge, shape: below } of entries) {
      if (merge) for (const merged of mergedInto(pair)) waiting.push({ node: merged, shape, path });
      else if (below?.expected === 'map' && followed(pair.value).kind === 'mapping')
        waiting.push({ node: pair.value, shape: below, path: [...path, name ?? ''] });
    }
  }
}

/** The node that an alias stands for; any other is itself. */
export function followed(node: YamlNode): Exclude<YamlNode, { kind: 'alias' }> {
  return node.kind === 'alias' ? followed(node.target) : node;
}

function entryOf(pair: YamlPair, shape: AnyShape): SiteEntry {
  if (isMergeKey(pair.key)) return { pair, name: null, merge: true, shape: null };
  const name = keyName(pair.key);
  const below = name === null ? null : shape.fields === null ? shape.each : (shape.fields.get(name) ?? null);
  return { pair, name, merge: false, shape: below };
}

function mergedInto({ value }: YamlPair): readonly YamlNode[] {
  return value.kind === 'sequence' ? value.items : [value];
}
