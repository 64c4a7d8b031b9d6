import 'server-only';
import type { Cookies, Failure, Outcome } from '../../accounts/sign-in.ts';
import { problem } from '../../request/problem.ts';

const failures = {
  limited: [429, 'Too many attempts', 'Too many attempts with this address; try again later.'],
  wrong: [403, 'Refused', 'What was given to prove who asks is not right.'],
  unknown: [404, 'Not there', 'There is no such thing, or no longer.'],
  expired: [410, 'Expired', 'This could be used for a time that is over.'],
  taken: [409, 'Taken', 'This has been done already.'],
  'last-owner': [409, 'The last owner', 'Somebody has to be the owner: make another one first.'],
  closed: [409, 'Set up already', 'There is an owner: they can invite you.'],
} as const satisfies Record<Failure['why'], readonly [number, string, string]>;

/** `code` is what the pages have words for. */
export function failed(failure: Failure): Response {
  const [status, title, detail] = failures[failure.why];
  if (failure.why !== 'limited') return problem(status, title, detail, { code: failure.why });
  const answer = problem(status, title, detail, { code: failure.why, seconds: failure.seconds });
  answer.headers.set('Retry-After', String(failure.seconds));
  return answer;
}

export function done(outcome: Outcome<object>): Response {
  return outcome.ok ? new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } }) : failed(outcome);
}

export function signedIn(outcome: Outcome<Cookies>): Response {
  return outcome.ok ? withCookies(outcome.cookies) : failed(outcome);
}

export function withCookies(cookies: readonly string[]): Response {
  const answer = new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
  for (const cookie of cookies) answer.headers.append('Set-Cookie', cookie);
  return answer;
}
