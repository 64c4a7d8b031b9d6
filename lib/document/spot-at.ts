import type { ModelPath } from '../registries/path.ts';
import { keyName } from './decode/key-name.ts';
import { registries } from './decode/registries-shape.ts';
import type { AnyShape } from './decode/shape.ts';
import type { Range } from './range.ts';
import type { MappingNode, ScalarNode, SequenceNode, YamlNode, YamlPair } from './yaml/node.ts';
import { valueEnd } from './yaml/shifted.ts';

/** What a scalar of the document is: a key, the value of one, or an item. */
export type Spot = {
  /** Where in the model: the map around a key, the key of a value, the list of an item. */
  readonly path: ModelPath;
  /** What K3s reads there; null where it reads nothing. */
  readonly shape: AnyShape | null;
  readonly node: ScalarNode;
} & (
  | { readonly as: 'key'; readonly pair: YamlPair; readonly parent: MappingNode; readonly owner: YamlPair | null }
  | { readonly as: 'value'; readonly pair: YamlPair; readonly parent: MappingNode }
  | { readonly as: 'item'; readonly index: number; readonly parent: SequenceNode }
);

type Around = {
  readonly path: ModelPath;
  readonly shape: AnyShape | null;
  /** Whose value it is. */
  readonly owner: YamlPair | null;
};

/** The scalar at a place of the text, its ends included; null where none is. */
export function spotAt(root: YamlNode | null, offset: number): Spot | null {
  let node = root;
  let around: Around = { path: [], shape: registries, owner: null };
  while (node?.kind === 'mapping' || node?.kind === 'sequence') {
    const below: Spot | Below | null =
      node.kind === 'mapping' ? inMapping(node, around, offset) : inSequence(node, around, offset);
    if (below === null || 'as' in below) return below;
    ({ node, around } = below);
  }
  return null;
}

type Below = { readonly node: YamlNode; readonly around: Around };

function inMapping(parent: MappingNode, { path, shape, owner }: Around, offset: number): Spot | Below | null {
  const pair = parent.pairs.findLast((each) => holds({ from: each.from, to: valueEnd(each) }, offset));
  if (pair === undefined) return null;
  const { key, value } = pair;
  if (key.kind === 'scalar' && holds(key.range, offset)) {
    return { as: 'key', node: key, path, shape, pair, parent, owner };
  }
  const name = keyName(key);
  const below = { path: [...path, name ?? ''], shape: name === null ? null : shapeBelow(shape, name) };
  if (value.kind !== 'scalar') return { node: value, around: { ...below, owner: pair } };
  return holds(value.range, offset) ? { as: 'value', node: value, ...below, pair, parent } : null;
}

function inSequence(parent: SequenceNode, { path, shape, owner }: Around, offset: number): Spot | Below | null {
  const index = parent.items.findLastIndex(({ range }) => holds(range, offset));
  const node = parent.items[index];
  if (node === undefined) return null;
  if (node.kind === 'scalar') return { as: 'item', node, path, shape, index, parent };
  return { node, around: { path: [...path, index], shape: shape?.each ?? null, owner } };
}

/** What K3s reads under a key of a map. */
export function shapeBelow(shape: AnyShape | null, key: string): AnyShape | null {
  if (shape === null || shape.expected !== 'map') return null;
  return shape.fields === null ? shape.each : (shape.fields.get(key) ?? null);
}

function holds({ from, to }: Range, offset: number): boolean {
  return from <= offset && offset <= to;
}
