import type { Auth } from '../../registries/model.ts';
import type { Finding } from '../finding.ts';
import type { Subject } from '../rule.ts';

/** Credentials that containerd never sends, or that fail the host they are for. */
export function* authUnusable({ model }: Subject): Generator<Finding> {
  for (const [name, { auth }] of model.configs ?? []) {
    const flaw = auth === null || name === '*' ? null : flawOf(auth);
    if (flaw === null) continue;
    const path = ['configs', name, 'auth', flaw.key];
    yield {
      rule: 'auth-unusable',
      severity: 'error',
      path,
      marks: 'value',
      values: { kind: flaw.kind, name },
      fix: null,
    };
  }
}

/** containerd takes the first of user name, identity token and `auth` that is there, usable or not. */
function flawOf({ username, password, auth, identity_token: token }: Auth): { key: string; kind: string } | null {
  if (username !== '') return password === '' ? { key: 'username', kind: 'no_password' } : null;
  if (token !== '') return null;
  if (auth !== '') return isLogin(auth) ? null : { key: 'auth', kind: 'not_base64' };
  return password === '' ? null : { key: 'password', kind: 'no_user' };
}

/** Standard base64, padded, of `user:password`; Go reads over line ends in it. */
function isLogin(auth: string): boolean {
  const text = auth.replaceAll(/[\r\n]/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return false;
  return atob(text).includes(':');
}
