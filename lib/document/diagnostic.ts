import type { MessageValues } from './message-values.ts';
import type { Range, TextEdit } from './range.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Something in the document worth telling. Its words are `problems.<rule>` in `messages/`, filled with `values`. */
export type Diagnostic = {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly values: MessageValues;
  readonly fix: Fix | null;
};

/** A change of the text that solves the diagnostic. Its label is `fixes.<label>` in `messages/`, filled with `values`. */
export type Fix = {
  readonly label: string;
  readonly values: MessageValues;
  readonly edits: readonly TextEdit[];
};
