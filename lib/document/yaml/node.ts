import type { Range } from '../range.ts';

/**
 * A YAML document as libyaml composes it, each node with its place. `range` covers the node's own text (quotes and
 * brackets included, properties and comments not); an empty node has `from === to`, right after the `:`, `-` or key
 * it belongs to. A block collection ends where its last value ends, a block scalar at the end of its last line,
 * before the line break. `properties` covers `&anchor` and `!tag` where the node has them.
 */
export type YamlNode = ScalarNode | SequenceNode | MappingNode | AliasNode;

type NodeBase = {
  readonly range: Range;
  readonly properties: Range | null;
  readonly anchor: string | null;
  /** As resolved by its handle: `tag:yaml.org,2002:str`, `!local`; null where none is written. */
  readonly tag: string | null;
};

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export type ScalarNode = NodeBase & {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** Decoded: escapes, folding and chomping done. */
  readonly value: string;
};

export type SequenceNode = NodeBase & {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
  /** Where the `-` of each item stands; empty in a flow sequence. */
  readonly dashes: readonly number[];
};

export type MappingNode = NodeBase & {
  readonly kind: 'mapping';
  readonly flow: boolean;
  readonly pairs: readonly YamlPair[];
};

export type YamlPair = {
  readonly key: YamlNode;
  readonly value: YamlNode;
  /** Where the pair's text begins: its `?`, else the key's properties, else the key. */
  readonly from: number;
  /** Where its `:` stands; null where the key stands alone (`{a, b}`). */
  readonly colon: number | null;
};

export type AliasNode = NodeBase & {
  readonly kind: 'alias';
  readonly name: string;
  /** The node that carries the anchor; an alias inside its own anchor points at a node still being built. */
  readonly target: YamlNode;
};
