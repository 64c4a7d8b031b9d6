import type { ModelPath } from '../../registries/path.ts';
import type { Range } from '../range.ts';

export type ProposalKind = 'section' | 'name' | 'field' | 'flag' | 'endpoint';

/** Something that could be written at a place of the document. */
export type Proposal = {
  /** As it will be read. */
  readonly label: string;
  readonly kind: ProposalKind;
  readonly range: Range;
  /** What is written in place of the range, and where in it the caret then stands. */
  readonly insert: string;
  readonly caret: number;
  /** Where it will stand in the model. */
  readonly path: ModelPath;
  /** Whether something is still to be written behind it. */
  readonly goesOn: boolean;
};

/** What the document itself cannot tell: names and addresses that are likely. */
export type Suggestions = {
  readonly names: (section: 'mirrors' | 'configs') => readonly string[];
  readonly endpoints: (mirror: string) => readonly string[];
};

export type Completion = {
  /** Where the part of the text begins that the labels are compared with. */
  readonly from: number;
  readonly proposals: readonly Proposal[];
};
