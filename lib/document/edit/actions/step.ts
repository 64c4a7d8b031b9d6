import type { TextEdit } from '../../range.ts';
import type { Refusal } from '../action.ts';

/**
 * One step of an action: its edits, or edits that change no meaning and after which it is to be tried again, or why
 * it cannot be done.
 */
export type Step =
  | { readonly done: readonly TextEdit[] }
  | { readonly prepare: readonly TextEdit[] }
  | { readonly refused: Refusal };

export const nothingToDo: Step = { done: [] };
export const notThere: Step = { refused: 'not-there' };
