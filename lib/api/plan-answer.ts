import type { Attempt, PullNote, PullPlan, Why } from '../pull/index.ts';

export type PlanWords = { readonly note: (note: PullNote) => string; readonly why: (why: Why) => string };

/** A plan in the form that other programs may rely on. */
export function planAnswer(plan: PullPlan, words: PlanWords) {
  if (plan.kind === 'refused') return { refused: plan.refused };
  if (plan.kind === 'error') return { error: plan.error };
  const notes = plan.notes.map((note) => noteAnswer(note, words));
  if (plan.kind === 'fails') return { attempts: [], fails: plan.fails, notes };
  return { attempts: plan.attempts.map((attempt) => attemptAnswer(attempt, words)), notes };
}

function attemptAnswer(attempt: Attempt, words: PlanWords) {
  const { method, url, repository, host, tls, thenHttp, credential, rewrite, why } = attempt;
  return { method, url, repository, host, tls, thenHttp, credential, rewrite, why: words.why(why) };
}

function noteAnswer(note: PullNote, words: PlanWords) {
  return { id: note.id, message: words.note(note), attempt: note.attempt };
}
