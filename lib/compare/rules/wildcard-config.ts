import { wildcardConfigOutcome } from '../facts/wildcard-config-outcome.ts';
import type { NoteRule } from '../note.ts';

/** `configs."*"` does something else on each form. */
export const wildcardConfig: NoteRule = ({ model, from, to }) => {
  const before = wildcardConfigOutcome(model, from);
  const after = wildcardConfigOutcome(model, to);
  if (before === null || after === null || before === after) return [];
  const severity = after === 'replaces' ? 'error' : after === 'unnamed' ? 'warning' : 'info';
  return [{ id: 'wildcard-config', severity, values: { before, after }, paths: [['configs', '*']] }];
};
