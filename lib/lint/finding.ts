import type { FormAction, MessageValues, Severity } from '../document/index.ts';
import type { ModelPath } from '../registries/path.ts';

/** What a rule has found in the model, before its place in the text is known. */
export type Finding = {
  readonly path: ModelPath;
  /** Which part of the entry is marked. */
  readonly marks: 'key' | 'value';
  readonly values: MessageValues;
  /** The form action that solves it. */
  readonly fix: FindingFix | null;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** Something is missing here: where reading tells of a lost key or value in it, that is the cause, and this is not told. */
  readonly missingIn?: ModelPath;
};

export type FindingFix = {
  readonly label: string;
  readonly values: MessageValues;
  readonly action: FormAction;
};
