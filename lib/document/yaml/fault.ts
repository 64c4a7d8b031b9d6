import type { Range } from '../range.ts';

/** Why a text cannot be read, one code for each thing a person has to do about it. */
export type FaultReason =
  | 'not-utf8'
  | 'control-character'
  | 'list-not-allowed'
  | 'key-not-allowed'
  | 'colon-not-allowed'
  | 'missing-colon'
  | 'cannot-start'
  | 'tab'
  | 'block-scalar-in-flow'
  | 'too-deep'
  | 'directive'
  | 'yaml-version'
  | 'directive-repeated'
  | 'star'
  | 'ampersand'
  | 'tag'
  | 'tag-handle'
  | 'block-scalar-header'
  | 'document-marker-in-quotes'
  | 'unclosed-quote'
  | 'unknown-escape'
  | 'escape-digits'
  | 'escape-surrogate'
  | 'document-start'
  | 'no-content'
  | 'expected-dash'
  | 'expected-key'
  | 'unclosed-list'
  | 'unclosed-map'
  | 'unknown-anchor';

/** Where and why yaml.v2 gives up on a text. */
export type Fault = {
  readonly reason: FaultReason;
  readonly range: Range;
  /** What was open when it happened: the bracket, quote or first key; null where nothing was. */
  readonly opened: Range | null;
  /** The line that K3s names in its log; yaml.v2 names none on the first line, and counts the parser's from 0. */
  readonly loggedLine: number | null;
};

/** Carries a fault from the depth of the scanner to `parseYaml`, which catches it. */
export class FaultSignal extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.reason);
    this.fault = fault;
  }
}
