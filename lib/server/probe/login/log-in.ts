import 'server-only';
import type { LoginFacts } from '../../../probe/facts.ts';
import { anonymous } from '../http/answer.ts';
import type { Followed } from '../http/follow.ts';
import { byPassword } from './by-password.ts';
import { byToken } from './by-token.ts';
import { challengesIn } from './challenge.ts';
import type { LoggedIn, LoginTools } from './logged-in.ts';

/** Does what a registry's answer demands before it serves: nothing, a password, or a token. */
export async function logIn(first: Followed, tools: LoginTools): Promise<LoggedIn> {
  const { answer } = first;
  const login = tools.loginOf(answer.url.host);
  const facts: LoginFacts = {
    stage: 'login',
    asked: 'nothing',
    realm: null,
    service: null,
    scopes: [],
    login: login === null ? 'none' : 'present',
    granted: null,
  };
  const undone = { followed: first, authorize: anonymous };
  if (answer.status !== 401) return { ...undone, outcome: { kind: 'not-needed' }, facts };
  const headers = answer.headers('www-authenticate');
  if (headers.length === 0) return { ...undone, outcome: { kind: 'challenge-missing' }, facts };
  const challenge = challengesIn(headers).find(({ scheme }) => scheme !== 'digest');
  if (challenge === undefined) {
    const schemes = headers.map((header) => header.split(/[\s,]/, 1)[0]?.slice(0, 40) ?? '');
    return { ...undone, outcome: { kind: 'challenge-unknown', schemes }, facts: { ...facts, asked: 'unknown' } };
  }
  const asked = challenge.scheme === 'basic' ? 'basic' : 'token';
  if (login?.refused != null) {
    const outcome = { kind: 'login-unusable', reason: login.unusable?.reason ?? '', words: login.refused } as const;
    return { ...undone, outcome, facts: { ...facts, asked } };
  }
  return asked === 'basic'
    ? byPassword(first, login, { ...facts, asked }, tools)
    : byToken(first, challenge, login, { ...facts, asked }, tools);
}
