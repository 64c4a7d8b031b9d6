import type { Fault } from '../fault.ts';
import { failure, none, ok, type Verdict, warning } from '../verdict.ts';
import { type Asked, statusLine, statusWords } from './asked.ts';
import { faultVerdict, inMessages } from './fault.ts';

/** How a registry's demand for a login was met. */
export type LoginOutcome =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'challenge-missing' }
  | { readonly kind: 'challenge-unknown'; readonly schemes: readonly string[] }
  /** Basic was asked for, and there is nothing to send. */
  | { readonly kind: 'login-missing' }
  | { readonly kind: 'login-unusable'; readonly reason: string; readonly words: string }
  | { readonly kind: 'basic'; readonly status: number }
  | { readonly kind: 'realm-missing' }
  | { readonly kind: 'realm-fault'; readonly realm: string; readonly fault: Fault }
  | { readonly kind: 'token-status'; readonly realm: string; readonly status: number; readonly method: string }
  | { readonly kind: 'token-unreadable'; readonly realm: string; readonly isJson: boolean }
  /** A token came, and the registry answered to it. */
  | {
      readonly kind: 'token';
      readonly realm: string;
      readonly status: number;
      readonly error: string | null;
      readonly isPlain: boolean;
    };

export type LoginSetting = {
  readonly asked: Asked;
  readonly repository: string | null;
  /** Whether the document has a login for this host, and under which key. */
  readonly key: string | null;
};

const denied = 'pull access denied, repository does not exist or may require authorization';

export function loginVerdict(outcome: LoginOutcome, { asked, repository, key }: LoginSetting): Verdict {
  const { host } = asked;
  const unauthorized = statusWords(asked, 401);
  const nothingToSend = asked.isOld ? unauthorized : `${denied}: authorization failed: no basic auth credentials`;
  switch (outcome.kind) {
    case 'not-needed':
      return ok('login-not-needed', { host });
    case 'challenge-missing':
      return failure(outcome.kind, { host }, unauthorized);
    case 'challenge-unknown':
      return failure(outcome.kind, { host, schemes: outcome.schemes }, unauthorized);
    case 'login-missing':
      return failure(outcome.kind, { host }, nothingToSend);
    case 'login-unusable':
      return failure(
        outcome.kind,
        { host, key: key ?? host, reason: inMessages(outcome.reason) },
        outcome.words || nothingToSend,
      );
    case 'basic':
      return outcome.status === 401
        ? failure('password-wrong', { host, key: key ?? host }, unauthorized)
        : ok('login-accepted', { host, key: key ?? host });
    case 'realm-missing':
      return failure(outcome.kind, { host }, 'no realm specified for token auth challenge');
    case 'realm-fault':
      return realmFault(outcome.realm, outcome.fault, key);
    case 'token-status':
      return tokenStatus(outcome, asked, key);
    case 'token-unreadable':
      return failure(
        outcome.kind,
        { realm: outcome.realm },
        outcome.isJson
          ? 'authorization server did not include a token in the response'
          : 'unable to decode token response',
      );
    case 'token':
      return tokenAnswer(outcome, asked, repository, key);
  }
}

function realmFault(realm: string, fault: Fault, key: string | null): Verdict {
  if (fault.kind === 'address-refused') {
    return failure('realm-refused', { realm, address: fault.address, reason: inMessages(fault.reason) });
  }
  if (fault.kind === 'port-refused') return failure('realm-refused', { realm, address: fault.host, reason: 'port' });
  if (fault.kind === 'login-redirect') return faultVerdict(fault, realm);
  const { log, id } = faultVerdict(fault, hostOf(realm));
  return failure('realm-unreachable', { realm, cause: inMessages(id) }, log && `${fetching(key)}: …: ${log}`);
}

function tokenStatus(
  { realm, status, method }: Extract<LoginOutcome, { kind: 'token-status' }>,
  { host, isOld }: Asked,
  key: string | null,
): Verdict {
  // What is asked for stands in the query of a GET.
  const request = isOld ? '' : ` from ${method} request to ${realm}${method === 'GET' ? '…' : ''}`;
  const log = `${fetching(key)}: unexpected status${request}: ${statusLine(status)}`;
  if (!isRefused(status)) return failure('token-server', { realm, status: String(status) }, log);
  return key === null ? failure('login-missing', { host }, log) : failure('password-wrong', { host, key }, log);
}

function tokenAnswer(
  { status, error, realm, isPlain }: Extract<LoginOutcome, { kind: 'token' }>,
  asked: Asked,
  repository: string | null,
  key: string | null,
): Verdict {
  const { host } = asked;
  if (isRefused(status)) {
    const log =
      status === 401 && error !== null
        ? `${denied}: server message: ${error}: authorization failed`
        : statusWords(asked, status);
    if (key === null) return failure('token-anonymous-refused', { host, repository: repository ?? none }, log);
    return failure('token-refused', { host, repository: repository ?? none, key }, log);
  }
  if (isPlain && key !== null) return warning('realm-on-http', { realm });
  return ok(key === null ? 'token-anonymous' : 'token-granted', { host, realm, key: key ?? '' });
}

function isRefused(status: number): boolean {
  return status === 401 || status === 403;
}

function fetching(key: string | null): string {
  return `failed to authorize: failed to fetch ${key === null ? 'anonymous' : 'oauth'} token`;
}

function hostOf(realm: string): string {
  return URL.parse(realm)?.host ?? realm;
}
