import type { YamlNode, YamlPair } from './node.ts';
import type { Token } from './token.ts';

/** A collection while it is composed; its node is in the tree from the start, so that a fault leaves what there is. */
export type Frame = SequenceFrame | MappingFrame;

type FrameBase = {
  /** The token that opened it. */
  readonly opener: Token;
  readonly range: { from: number; to: number };
  /** Whether nothing but the opener was read. */
  first: boolean;
};

export type SequenceFrame = FrameBase & {
  readonly type: 'block-sequence' | 'indentless-sequence' | 'flow-sequence';
  readonly items: YamlNode[];
  readonly dashes: number[];
};

export type MappingFrame = FrameBase & {
  readonly type: 'block-mapping' | 'flow-mapping' | 'flow-pair';
  readonly pairs: YamlPair[];
  expects: 'key' | 'value' | 'end';
  /** Whether the key stands without the mark of one (`{a, b}`), so that no `:` is read behind it. */
  bare: boolean;
  key: YamlNode | null;
  pairFrom: number;
  colon: number | null;
};

export function sequenceFrame(type: SequenceFrame['type'], opener: Token): SequenceFrame {
  return { type, opener, range: { from: opener.from, to: opener.to }, first: true, items: [], dashes: [] };
}

export function mappingFrame(type: MappingFrame['type'], opener: Token): MappingFrame {
  const range = { from: opener.from, to: opener.to };
  const { from: pairFrom } = opener;
  return { type, opener, range, first: true, pairs: [], expects: 'key', bare: false, key: null, pairFrom, colon: null };
}

/** Gives a frame its next node: an item, a key, or the value of the key before it. */
export function accept(frame: Frame, node: YamlNode): void {
  frame.first = false;
  if ('items' in frame) {
    frame.items.push(node);
  } else if (frame.key === null) {
    frame.key = node;
    frame.expects = 'value';
  } else {
    frame.pairs.push({ key: frame.key, value: node, from: frame.pairFrom, colon: frame.colon });
    frame.key = null;
    frame.colon = null;
    frame.expects = frame.type === 'flow-pair' ? 'end' : 'key';
  }
}

/** Where the last node of a frame ends, or null where it has none. */
export function lastEnd(frame: Frame): number | null {
  if ('items' in frame) return frame.items.at(-1)?.range.to ?? null;
  return frame.key?.range.to ?? frame.pairs.at(-1)?.value.range.to ?? null;
}
