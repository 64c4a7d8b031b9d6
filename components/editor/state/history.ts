import type { TextEdit } from '@/lib/document/range.ts';

/** One change of the text with the change that takes it back. */
export type Change = { readonly forward: readonly TextEdit[]; readonly backward: readonly TextEdit[] };

/** What one undo takes back: changes made in a row to the same thing. */
export type Step = { readonly changes: readonly Change[]; readonly group: string | null; readonly at: number };

export type History = { readonly past: readonly Step[]; readonly future: readonly Step[] };

export const emptyHistory: History = { past: [], future: [] };

const pauseThatEndsAStep = 1000;
const longestPast = 500;

/** Adds a change; it joins the last step where both name the same group and little time passed (`at` in milliseconds). */
export function record(history: History, change: Change, group: string | null, at: number): History {
  const last = history.past.at(-1);
  const joins = last !== undefined && group !== null && last.group === group && at - last.at < pauseThatEndsAStep;
  const step: Step = { changes: joins ? [...last.changes, change] : [change], group, at };
  const past = joins ? history.past.slice(0, -1) : history.past.slice(-longestPast + 1);
  return { past: [...past, step], future: [] };
}

/** The edits that take the last step back, in the order in which they apply; null where there is none. */
export function undo(history: History): { history: History; edits: readonly (readonly TextEdit[])[] } | null {
  const step = history.past.at(-1);
  if (!step) return null;
  return {
    history: { past: history.past.slice(0, -1), future: [...history.future, closed(step)] },
    edits: step.changes.map((change) => change.backward).reverse(),
  };
}

/** The edits that make the last undone step again; null where there is none. */
export function redo(history: History): { history: History; edits: readonly (readonly TextEdit[])[] } | null {
  const step = history.future.at(-1);
  if (!step) return null;
  return {
    history: { past: [...history.past, closed(step)], future: history.future.slice(0, -1) },
    edits: step.changes.map((change) => change.forward),
  };
}

// A step that was taken back and made again is finished: what is typed next starts its own.
function closed(step: Step): Step {
  return { ...step, group: null };
}
