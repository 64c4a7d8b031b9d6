import type { Attempt, PullNote, PullPlan } from '../../lib/pull/index.ts';
import { noteWords, whyWords } from './plan-words.ts';

/** A plan in the form that other programs may rely on. */
export function planAnswer(plan: PullPlan) {
  if (plan.kind === 'refused') return { refused: plan.refused };
  if (plan.kind === 'error') return { error: plan.error };
  const notes = plan.notes.map(noteAnswer);
  if (plan.kind === 'fails') return { attempts: [], fails: plan.fails, notes };
  return { attempts: plan.attempts.map(attemptAnswer), notes };
}

function attemptAnswer({ method, url, repository, host, tls, thenHttp, credential, rewrite, why }: Attempt) {
  return { method, url, repository, host, tls, thenHttp, credential, rewrite, why: whyWords(why) };
}

function noteAnswer(note: PullNote) {
  return { id: note.id, message: noteWords(note), attempt: note.attempt };
}
