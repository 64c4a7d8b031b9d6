import type { TextEdit } from '../../range.ts';

/** What `from`–`to` of a text has become `from`–`newTo` of another; around it both are the same. */
export type Change = { readonly from: number; readonly to: number; readonly newTo: number };

// Behind every text, yet a small integer to V8: one place that is none has it box the numbers of all objects of this shape.
const behindAll = 2 ** 30 - 1;

export const noChange: Change = { from: behindAll, to: 0, newTo: 0 };

/** The change from before both to behind both: of a text that was changed already, and edited now. */
export function changedFurther(change: Change, edits: readonly TextEdit[]): Change {
  const first = edits[0];
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return change;
  const grown = edits.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
  if (change === noChange) return { from: first.from, to: last.to, newTo: last.to + grown };
  const end = Math.max(change.newTo, last.to);
  return { from: Math.min(change.from, first.from), to: change.to + end - change.newTo, newTo: end + grown };
}

/** How many more characters the new text has. */
export function growth({ to, newTo }: Change): number {
  return newTo - to;
}
