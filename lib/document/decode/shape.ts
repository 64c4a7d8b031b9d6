import type { YamlNode } from '../yaml/node.ts';
import type { Decoder } from './decoder.ts';
import type { Trail } from './trail.ts';

/** What may stand at a place of registries.yaml. */
type Expected = 'text' | 'boolean' | 'list' | 'map';

/** The name of a section, as messages use it: `registries` is the whole file. */
export type Section =
  | 'registries'
  | 'mirrors'
  | 'mirror'
  | 'endpoint'
  | 'rewrite'
  | 'configs'
  | 'config'
  | 'auth'
  | 'tls'
  | 'auths'
  | 'text'
  | 'boolean';

/** A Go type of wharfie's, with yaml.v2's way to fill it. */
export type Shape<T> = {
  readonly section: Section;
  readonly expected: Expected;
  /** The keys of a struct; null where any key or none may stand. */
  readonly fields: ReadonlyMap<string, AnyShape> | null;
  /** What every entry of a map, or item of a list, is. */
  readonly each: AnyShape | null;
  zero(): T;
  /**
   * The value of a node that is no alias, given the one held so far, which maps and structs are merged into. Where
   * the node does not fit, `decoder.good` is false and the held value is given back.
   */
  read(decoder: Decoder, node: Exclude<YamlNode, { kind: 'alias' }>, held: T, trail: Trail | null): T;
};

/** A shape of whatever type, for walking along. */
export type AnyShape = Pick<Shape<never>, 'section' | 'expected' | 'fields' | 'each'>;
