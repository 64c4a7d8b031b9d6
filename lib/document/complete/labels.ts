import type { ModelPath } from '../../registries/path.ts';
import { keyName } from '../decode/key-name.ts';
import type { AnyShape } from '../decode/shape.ts';
import { type Spot, shapeBelow } from '../spot-at.ts';
import type { ProposalKind, Suggestions } from './proposal.ts';

export type Labelled = {
  readonly label: string;
  readonly kind: ProposalKind;
  readonly path: ModelPath;
  /** What K3s reads under it. */
  readonly below: AnyShape | null;
};

/** Read by K3s and never used. */
const idle: ReadonlySet<string> = new Set(['auths']);

/** What can be written at a spot and does not stand there yet. */
export function labelsFor(spot: Spot, suggestions: Suggestions): readonly Labelled[] {
  const { path, shape } = spot;
  if (shape === null) return [];
  if (spot.as === 'key') return keysFor(spot, shape, suggestions);
  if (shape.expected === 'boolean')
    return ['true', 'false'].map((label) => ({ label, kind: 'flag', path, below: null }));
  if (shape.section !== 'endpoint') return [];
  const there = spot.as === 'item' ? texts(spot.parent.items) : new Set<string>();
  return suggestions
    .endpoints(String(path[1]))
    .filter((label) => !there.has(label))
    .map((label) => ({ label, kind: 'endpoint', path, below: null }));
}

type KeySpot = Extract<Spot, { as: 'key' }>;

function keysFor({ path, parent, pair }: KeySpot, shape: AnyShape, suggestions: Suggestions): readonly Labelled[] {
  const there = new Set(parent.pairs.filter((other) => other !== pair).map(({ key }) => keyName(key)));
  const kind = path.length === 0 ? 'section' : shape.fields === null ? 'name' : 'field';
  return keysOf(shape, suggestions)
    .filter((label) => !there.has(label) && !idle.has(label))
    .map((label) => ({ label, kind, path: [...path, label], below: shapeBelow(shape, label) }));
}

function keysOf({ fields, section }: AnyShape, { names }: Suggestions): readonly string[] {
  if (fields !== null) return [...fields.keys()];
  return section === 'mirrors' || section === 'configs' ? names(section) : [];
}

function texts(items: readonly { readonly kind: string }[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => ('value' in item && typeof item.value === 'string' ? [item.value] : [])));
}
