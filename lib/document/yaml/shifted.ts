import type { Range } from '../range.ts';
import type { MappingNode, SequenceNode, YamlNode, YamlPair } from './node.ts';

/**
 * A pair as it stands when the text before it has become longer or shorter. Its nodes are made when they are looked at:
 * of ten thousand entries behind a letter typed hardly one is.
 */
class ShiftedPair implements YamlPair {
  readonly origin: YamlPair;
  readonly by: number;
  private ownKey: YamlNode | null = null;
  private ownValue: YamlNode | null = null;

  constructor(origin: YamlPair, by: number) {
    this.origin = origin;
    this.by = by;
  }

  get key(): YamlNode {
    this.ownKey ??= shiftedNode(this.origin.key, this.by);
    return this.ownKey;
  }

  get value(): YamlNode {
    this.ownValue ??= shiftedNode(this.origin.value, this.by);
    return this.ownValue;
  }

  get from(): number {
    return this.origin.from + this.by;
  }

  get colon(): number | null {
    return this.origin.colon === null ? null : this.origin.colon + this.by;
  }
}

class ShiftedSequence implements SequenceNode {
  readonly kind = 'sequence';
  readonly range: Range;
  readonly properties: Range | null;
  readonly anchor: string | null;
  readonly tag: string | null;
  readonly flow: boolean;
  readonly dashes: readonly number[];
  private readonly origin: SequenceNode;
  private readonly by: number;
  private ownItems: readonly YamlNode[] | null = null;

  constructor(origin: SequenceNode, by: number) {
    this.range = shiftedRange(origin.range, by);
    this.properties = origin.properties && shiftedRange(origin.properties, by);
    this.anchor = origin.anchor;
    this.tag = origin.tag;
    this.flow = origin.flow;
    this.dashes = origin.dashes.map((dash) => dash + by);
    this.origin = origin;
    this.by = by;
  }

  // Lists may nest as deep as documents, so that each is shifted on its own.
  get items(): readonly YamlNode[] {
    this.ownItems ??= this.origin.items.map((item) => shiftedNode(item, this.by));
    return this.ownItems;
  }
}

/** The pair that stands `by` characters further on in the text. */
export function shiftedPair(pair: YamlPair, by: number): YamlPair {
  if (by === 0) return pair;
  if (!(pair instanceof ShiftedPair)) return new ShiftedPair(pair, by);
  return pair.by + by === 0 ? pair.origin : new ShiftedPair(pair.origin, pair.by + by);
}

/** The pair as it stood where it was read, the same object for as long as no edit touches it, and how far it has moved since. */
export function originOf(pair: YamlPair): { readonly origin: YamlPair; readonly by: number } {
  return pair instanceof ShiftedPair ? pair : { origin: pair, by: 0 };
}

/** The key of a pair as it was read, for who asks what it says and not where it stands: behind an edit none is made for that. */
export function keyAsRead(pair: YamlPair): YamlNode {
  return originOf(pair).origin.key;
}

/** Where the value of a pair ends. */
export function valueEnd(pair: YamlPair): number {
  const { origin, by } = originOf(pair);
  return origin.value.range.to + by;
}

export function shiftedNode(node: YamlNode, by: number): YamlNode {
  if (by === 0) return node;
  if (node.kind === 'mapping') return shiftedMapping(node, by);
  if (node.kind === 'sequence') return new ShiftedSequence(node, by);
  return {
    ...node,
    range: shiftedRange(node.range, by),
    properties: node.properties && shiftedRange(node.properties, by),
  };
}

export function shiftedMapping(node: MappingNode, by: number): MappingNode {
  const { kind, anchor, tag, flow } = node;
  return {
    kind,
    range: shiftedRange(node.range, by),
    properties: node.properties && shiftedRange(node.properties, by),
    anchor,
    tag,
    flow,
    pairs: node.pairs.map((pair) => shiftedPair(pair, by)),
  };
}

export function shiftedRange(range: Range, by: number): Range {
  // Also where it is -0: V8 keeps what is added to that as a float, and from then on the offsets of all ranges, each an object of its own.
  return by === 0 ? range : { from: range.from + by, to: range.to + by };
}
