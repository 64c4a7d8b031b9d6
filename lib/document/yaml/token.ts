import type { ScalarStyle } from './node.ts';

export type TokenType =
  | 'stream-end'
  | 'version'
  | 'tag-directive'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'block-entry'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar';

/** What the scanner hands to the composer. All have the same fields, so that the engine keeps them of one shape. */
export type Token = {
  readonly type: TokenType;
  readonly from: number;
  readonly to: number;
  /** The line it begins on, from 0, as libyaml counts lines. */
  readonly line: number;
  /** A scalar's value, an anchor's or alias's name, a tag's or directive's handle, a version's number. */
  readonly value: string;
  /** What follows a tag's handle, or the prefix that a directive gives it. */
  readonly suffix: string;
  readonly style: ScalarStyle;
};

/** A token without a value of its own. */
export function indicator(type: TokenType, from: number, to: number, line: number): Token {
  return { type, from, to, line, value: '', suffix: '', style: 'plain' };
}
