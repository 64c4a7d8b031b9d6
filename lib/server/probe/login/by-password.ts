import 'server-only';
import type { LoginFacts } from '../../../probe/facts.ts';
import { anonymous, onlyFor } from '../http/answer.ts';
import type { Followed } from '../http/follow.ts';
import type { LoggedIn, LoginTools } from './logged-in.ts';
import { basicHeader, type Login } from './login.ts';

/** Sends user and password, where there are both. */
export async function byPassword(
  first: Followed,
  login: Login | null,
  facts: LoginFacts,
  { retry }: LoginTools,
): Promise<LoggedIn> {
  const undone = { followed: first, authorize: anonymous, facts };
  if (login === null) return { ...undone, outcome: { kind: 'login-missing' } };
  if (login.unusable !== null) return { ...undone, outcome: { kind: 'login-unusable', ...login.unusable } };
  const authorize = onlyFor(first.answer.url, basicHeader(login));
  const followed = await retry(authorize);
  return { followed, authorize, facts, outcome: { kind: 'basic', status: followed.answer.status } };
}
