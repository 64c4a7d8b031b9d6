import type { Range } from '../range.ts';
import { type FaultReason, FaultSignal } from './fault.ts';
import { fetchToken } from './fetch-token.ts';
import {
  accept,
  type Frame,
  lastEnd,
  type MappingFrame,
  mappingFrame,
  type SequenceFrame,
  sequenceFrame,
} from './frame.ts';
import type { ScalarNode, YamlNode } from './node.ts';
import { noProperties, type Properties, readProperties } from './properties.ts';
import { Scanner } from './scanner.ts';
import type { Token } from './token.ts';

/** The node tree in the making: the open collections, the anchors seen, and the token that comes next. */
export class Composer {
  readonly scanner: Scanner;
  readonly frames: Frame[] = [];
  readonly anchors = new Map<string, YamlNode>();
  readonly handles = new Map<string, string>();
  root: YamlNode | null = null;
  private current: Token | null = null;

  constructor(text: string) {
    this.scanner = new Scanner(text);
  }

  peek(): Token {
    if (this.current !== null) return this.current;
    let token = this.scanner.ready();
    while (token === null) {
      fetchToken(this.scanner);
      token = this.scanner.ready();
    }
    this.current = token;
    return token;
  }

  next(): void {
    this.current = null;
    this.scanner.next();
  }

  /** Reads a node that ends with its token, or opens the collection that begins here. */
  node(block: boolean, indentless: boolean) {
    const first = this.peek();
    if (first.type === 'alias') return this.alias(first);
    const properties = readProperties(this, first);
    const token = this.peek();
    switch (token.type) {
      case 'scalar':
        this.next();
        return this.add(scalar(token, properties), properties);
      case 'flow-sequence-start':
        this.next();
        return this.openSequence(sequenceFrame('flow-sequence', token), properties);
      case 'flow-mapping-start':
        this.next();
        return this.openMapping(mappingFrame('flow-mapping', token), properties);
      case 'block-entry':
        if (!indentless) break;
        return this.openSequence(sequenceFrame('indentless-sequence', token), properties);
      case 'block-sequence-start':
        if (!block) break;
        this.next();
        return this.openSequence(sequenceFrame('block-sequence', token), properties);
      case 'block-mapping-start':
        if (!block) break;
        this.next();
        return this.openMapping(mappingFrame('block-mapping', token), properties);
    }
    if (properties.anchor === null && properties.tag === null) this.noContent(token, first);
    this.empty(properties.range?.to ?? token.from, properties);
  }

  /** Nothing stands where a node belongs: at the end of the text it is the bracket before it that matters. */
  private noContent(token: Token, first: Token): never {
    const bracket = this.frames.findLast(({ type }) => type === 'flow-sequence' || type === 'flow-mapping');
    if (bracket === undefined || !/^(?:stream-end|document-(?:start|end)|block-end)$/.test(token.type)) {
      return this.fail('no-content', token, first);
    }
    return this.fail(bracket.type === 'flow-sequence' ? 'unclosed-list' : 'unclosed-map', token, bracket.opener);
  }

  /** The node that stands where nothing is written. */
  empty(at: number, properties: Properties = noProperties): void {
    const { range, anchor, tag } = properties;
    this.add(
      { kind: 'scalar', range: { from: at, to: at }, properties: range, anchor, tag, style: 'plain', value: '' },
      properties,
    );
  }

  openPair(opener: Token): void {
    this.openMapping(mappingFrame('flow-pair', opener), noProperties);
  }

  /** Ends the innermost collection, at `to` or where its last node ends. */
  close(to: number | null = null): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    frame.range.to = to ?? lastEnd(frame) ?? frame.range.to;
  }

  fail(reason: FaultReason, token: Token, opener: Token | null): never {
    const { scanner } = this;
    const range = { from: token.from, to: Math.min(Math.max(token.to, token.from + 1), scanner.end) };
    const opened = opener === null || opener === token ? null : { from: opener.from, to: opener.to };
    throw new FaultSignal({ reason, range, opened, loggedLine: token.line || opener?.line || null });
  }

  /** Closes what a fault left open, so that the tree holds keys without their value and lists without their end. */
  abandon(): void {
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      if ('pairs' in frame && frame.key !== null)
        this.empty(frame.colon === null ? frame.key.range.to : frame.colon + 1);
      this.close();
    }
  }

  private add(node: YamlNode, properties: Properties): void {
    if (properties.anchor !== null) this.anchors.set(properties.anchor, node);
    const parent = this.frames.at(-1);
    if (parent === undefined) this.root = node;
    else accept(parent, node);
  }

  private alias(token: Token): void {
    const target = this.anchors.get(token.value);
    if (target === undefined) this.failUnknownAnchor(token);
    this.next();
    const range: Range = { from: token.from, to: token.to };
    const node: YamlNode = {
      kind: 'alias',
      range,
      properties: null,
      anchor: null,
      tag: null,
      name: token.value,
      target,
    };
    this.add(node, noProperties);
  }

  private failUnknownAnchor(token: Token): never {
    const range = { from: token.from, to: token.to };
    throw new FaultSignal({ reason: 'unknown-anchor', range, opened: null, loggedLine: null });
  }

  private openSequence(frame: SequenceFrame, properties: Properties): void {
    const { range, items, dashes } = frame;
    const { range: written, anchor, tag } = properties;
    const flow = frame.type === 'flow-sequence';
    this.add({ kind: 'sequence', range, properties: written, anchor, tag, flow, items, dashes }, properties);
    this.frames.push(frame);
  }

  private openMapping(frame: MappingFrame, properties: Properties): void {
    const { range, pairs } = frame;
    const { range: written, anchor, tag } = properties;
    const flow = frame.type !== 'block-mapping';
    this.add({ kind: 'mapping', range, properties: written, anchor, tag, flow, pairs }, properties);
    this.frames.push(frame);
  }
}

function scalar(token: Token, { range, anchor, tag }: Properties): ScalarNode {
  return {
    kind: 'scalar',
    range: { from: token.from, to: token.to },
    properties: range,
    anchor,
    tag,
    style: token.style,
    value: token.value,
  };
}
