import 'server-only';
import type { LoginFacts } from '../../../probe/facts.ts';
import type { LoginOutcome } from '../../../probe/judge/login.ts';
import { hideUrlPassword } from '../../../registries/url-password.ts';
import { anonymous, type HttpAnswer, onlyFor } from '../http/answer.ts';
import type { Followed } from '../http/follow.ts';
import { type ProbeUrl, probeUrl, shownUrl } from '../http/probe-url.ts';
import { NetworkError } from '../network/network-error.ts';
import { type Challenge, challengesIn } from './challenge.ts';
import { grantedBy } from './granted.ts';
import type { LoggedIn, LoginTools } from './logged-in.ts';
import type { Login } from './login.ts';
import { fetchToken, type TokenAnswer } from './token.ts';

const longest = 300;

/** Fetches a token from the realm that the registry names, and shows it. */
export async function byToken(
  first: Followed,
  { parameters }: Challenge,
  login: Login | null,
  known: LoginFacts,
  tools: LoginTools,
): Promise<LoggedIn> {
  const service = parameters.get('service') ?? '';
  const scopes = scopesOf(tools.scope, parameters.get('scope') ?? '');
  const shownScopes = scopes.slice(0, 20).map((scope) => scope.slice(0, longest));
  const facts = { ...known, service: service.slice(0, longest), scopes: shownScopes };
  const undone = { followed: first, authorize: anonymous, facts };
  const named = parameters.get('realm');
  if (named === undefined) return { ...undone, outcome: { kind: 'realm-missing' } };
  const url = realmUrl(named);
  if (url instanceof NetworkError) {
    const realm = hideUrlPassword(named).slice(0, longest);
    return { ...undone, outcome: { kind: 'realm-fault', realm, fault: url.fault } };
  }
  const realm = shownUrl(url);
  tools.trustRealm(url);
  const answer = await fetchToken({ realm: url, service, scopes, login }, tools.send);
  const asked = { ...facts, realm };
  if (answer.kind !== 'token') return { ...undone, facts: asked, outcome: withoutToken(answer, realm) };
  const authorize = onlyFor(first.answer.url, `Bearer ${answer.token}`);
  const followed = await tools.retry(authorize);
  return {
    followed,
    authorize,
    facts: { ...asked, granted: grantedBy(answer.token) },
    outcome: {
      kind: 'token',
      realm,
      status: followed.answer.status,
      error: errorIn(followed.answer),
      isPlain: url.scheme === 'http' && first.answer.url.scheme === 'https',
    },
  };
}

/** containerd's `GetTokenScopes`: its own scope and those of the challenge. */
function scopesOf(own: string | null, challenged: string): readonly string[] {
  const all = [own ?? '', ...challenged.split(' ')].filter((scope) => scope !== '');
  return [...new Set(all)].sort();
}

function realmUrl(text: string): ProbeUrl | NetworkError {
  try {
    return probeUrl(text);
  } catch (error) {
    if (error instanceof NetworkError) return error;
    throw error;
  }
}

function withoutToken(answer: Exclude<TokenAnswer, { kind: 'token' }>, realm: string): LoginOutcome {
  if (answer.kind === 'fault') return { kind: 'realm-fault', realm, fault: answer.fault };
  if (answer.kind === 'unreadable') return { kind: 'token-unreadable', realm, isJson: answer.isJson };
  return { kind: 'token-status', realm, status: answer.status, method: answer.method };
}

/** Why a registry does not take its token, as it says. */
function errorIn(answer: HttpAnswer): string | null {
  const [challenge] = challengesIn(answer.headers('www-authenticate'));
  return challenge?.parameters.get('error')?.slice(0, 64) ?? null;
}
