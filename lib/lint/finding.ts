import type { FormAction, MessageValues, Severity } from '../document/index.ts';
import type { ModelPath } from '../registries/path.ts';

/** What a rule has found in the model, before its place in the text is known. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: ModelPath;
  /** Which part of the entry is marked. */
  readonly marks: 'key' | 'value';
  readonly values: MessageValues;
  /** The form action that solves it. */
  readonly fix: FindingFix | null;
};

export type FindingFix = {
  readonly label: string;
  readonly values: MessageValues;
  readonly action: FormAction;
};
