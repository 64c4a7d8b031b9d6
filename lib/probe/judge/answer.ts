import type { AnswerFacts, ImageFacts } from '../facts.ts';
import { failure, none, ok, type Severity, type Verdict } from '../verdict.ts';
import { type Asked, statusWords } from './asked.ts';

/** What an answer's body says that its status does not. */
export type Hint = 'https-wanted' | 'client-certificate-wanted' | 'registry-error' | null;

export type Answered<Facts extends AnswerFacts> = {
  readonly facts: Facts;
  readonly hint: Hint;
  readonly retryAfter: string | null;
  readonly asked: Asked;
};

/** What the answer under the API's root means. Where an image decides later, nothing here is more than a warning. */
export function apiVerdict(answered: Answered<AnswerFacts>, isAlone: boolean): Verdict {
  const { facts, hint } = answered;
  const { status, url } = facts;
  if (status === 401) return ok('api-asks-login', { url });
  if (isGood(status) && !isHtml(facts)) return ok('api', { url, version: facts.apiVersion ?? none });
  const isRegistry = facts.apiVersion !== null || hint === 'registry-error';
  if (status === 404 && isRegistry) return ok('api', { url, version: facts.apiVersion ?? none });
  return atMost(isAlone ? 'failure' : 'warning', badAnswer(answered));
}

/** What the answer to the request for a manifest means. */
export function imageVerdict(answered: Answered<ImageFacts>, image: string): Verdict {
  const { facts } = answered;
  if (isGood(facts.status) && !isHtml(facts)) {
    const { platforms } = facts;
    return ok('image-found', { image, platforms: platforms.length === 0 ? none : platforms });
  }
  if (facts.status !== 404) return badAnswer(answered);
  return failure('image-not-found', { image, url: facts.url }, `${image}: not found`);
}

function badAnswer({ facts, hint, retryAfter, asked }: Answered<AnswerFacts>): Verdict {
  const { status, url } = facts;
  const log = statusWords(asked, status);
  const { host } = asked;
  if (hint === 'https-wanted') return failure('https-on-http', { host }, log);
  if (hint === 'client-certificate-wanted') return failure('client-certificate-required', { host }, log);
  if (isGood(status)) return failure('web-page', { url }, 'unexpected media type text/html');
  if (status === 404) return failure(isHtml(facts) ? 'web-page' : 'api-not-found', { url }, null);
  if (status === 403) return failure('forbidden', { host, url }, log);
  if (status === 429)
    return failure('rate-limited', { host, seconds: /^\d{1,7}$/.exec(retryAfter ?? '')?.[0] ?? none }, log);
  return failure(status >= 500 ? 'server-error' : 'unexpected-status', { host, status: String(status), url }, log);
}

function atMost(most: Severity, verdict: Verdict): Verdict {
  return verdict.severity === 'failure' ? { ...verdict, severity: most } : verdict;
}

function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

function isHtml({ contentType }: AnswerFacts): boolean {
  return /^(?:text\/html|application\/xhtml)/i.test(contentType);
}
