import { planAnswer as answerInWords } from '../../lib/api/index.ts';
import type { PullPlan } from '../../lib/pull/index.ts';
import { noteWords, whyWords } from './plan-words.ts';

/** A plan in the form that other programs may rely on, in the terminal's language. */
export function planAnswer(plan: PullPlan) {
  return answerInWords(plan, { note: noteWords, why: whyWords });
}
