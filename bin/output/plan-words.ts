import type { Attempt, PullNote, PullPlan } from '../../lib/pull/index.ts';
import { hideUrlPasswords } from '../../lib/registries/url-password.ts';
import { planWords } from '../../messages/plan-words.ts';
import { locale } from '../words.ts';

/** The sentences about pulls, in the terminal's language. */
export const { words, note: noteWords, why: whyWords } = planWords(locale);

/** A plan as text: each request with what stands behind it, then the notes. */
export function planText(image: string, plan: PullPlan): string {
  return [image, ...bodyOf(plan).map((line) => `  ${line}`)].map((line) => `${line}\n`).join('');
}

function bodyOf(plan: PullPlan): readonly string[] {
  if (plan.kind === 'refused') return [words('report.refused', { reason: plan.refused })];
  if (plan.kind === 'error') return [words('report.error', { reason: plan.error })];
  const notes = plan.notes.map(noteLine);
  if (plan.kind === 'fails') return [words('report.fails', { reason: hideUrlPasswords(plan.fails) }), ...notes];
  return [...plan.attempts.flatMap(attemptLines), ...notes];
}

function attemptLines(attempt: Attempt, index: number): readonly string[] {
  const { method, url, credential, tls, thenHttp, rewrite, why } = attempt;
  const details = [
    whyWords(why),
    rewrite && words('report.rewrite', rewrite),
    tls.ca && words('report.ca', { path: tls.ca }),
    tls.cert && words('report.client', { cert: tls.cert, key: tls.key ?? '' }),
    tls.skipVerify && words('report.skip-verify'),
    thenHttp && words('report.then-http'),
    credential ? words('report.login', credential) : words('report.no-login'),
  ];
  const first = words('report.attempt', { number: String(index + 1), method, url });
  return [first, ...details.flatMap((detail) => (detail ? [`     ${detail}`] : []))];
}

function noteLine(note: PullNote): string {
  const message = noteWords(note);
  if (note.attempt === null) return words('report.note', { id: note.id, message });
  return words('report.note-on', { id: note.id, number: String(note.attempt + 1), message });
}
