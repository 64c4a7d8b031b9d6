import type { verdictIds } from './verdict-ids.ts';

/** What a stage's facts mean. Its words are in the messages, by its id. */
export type Verdict = {
  readonly id: VerdictId;
  readonly severity: Severity;
  readonly values: VerdictValues;
  /** What containerd writes to its log for it, as far as that is always the same. */
  readonly log: string | null;
};

export type VerdictId = (typeof verdictIds)[number];

export type Severity = 'ok' | 'warning' | 'failure';

/** How a list is written is up to the language. */
export type VerdictValues = Readonly<Record<string, string | number | readonly string[]>>;

/** In the place of a value that there is none of: messages cannot select by an empty text. */
export const none = 'none';

export function ok(id: VerdictId, values: VerdictValues = {}): Verdict {
  return { id, severity: 'ok', values, log: null };
}

export function warning(id: VerdictId, values: VerdictValues = {}, log: string | null = null): Verdict {
  return { id, severity: 'warning', values, log };
}

export function failure(id: VerdictId, values: VerdictValues = {}, log: string | null = null): Verdict {
  return { id, severity: 'failure', values, log };
}
