import 'server-only';
import type { AnswerFacts } from '../../../probe/facts.ts';
import type { HttpAnswer } from './answer.ts';
import type { Followed } from './follow.ts';
import { type ProbeUrl, shownUrl } from './probe-url.ts';

const longest = 200;

/** What of an answer is told. */
export function answerFacts(asked: ProbeUrl, { answer, redirects }: Followed): AnswerFacts {
  return {
    url: shownUrl(asked),
    status: answer.status,
    contentType: shownHeader(answer, 'content-type') ?? '',
    apiVersion: shownHeader(answer, 'docker-distribution-api-version'),
    redirects: redirects.map(shownUrl),
  };
}

export function shownHeader(answer: HttpAnswer, name: string): string | null {
  return (
    answer
      .header(name)
      ?.replaceAll(/[^\x20-\x7e]/g, '')
      .slice(0, longest) ?? null
  );
}
