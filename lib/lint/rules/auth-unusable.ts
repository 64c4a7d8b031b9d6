import { type BasicLogin, basicLogin } from '../../pull/node/credentials.ts';
import type { Auth } from '../../registries/model.ts';
import { pathOf } from '../facts/endpoints.ts';
import { shownEndpoint } from '../facts/shown.ts';
import type { Rule } from '../rule.ts';

type Reason = Extract<BasicLogin, { kind: 'unusable' }>['reason'];

/** Which value of `auth` makes it unusable. */
const culprits: Readonly<Record<Exclude<Reason, 'token'>, keyof Auth>> = {
  'no-password': 'username',
  'no-username': 'password',
  'not-base64': 'auth',
  'no-colon': 'auth',
  'empty-part': 'auth',
};

/** Credentials that containerd never sends, or that fail the host they are for. */
export const authUnusable: Rule = {
  id: 'auth-unusable',
  severity: 'error',
  source: ['k3s-io/k3s#12438'],
  *ofConfig(name, { auth }) {
    const flaw = auth === null || name === '*' ? null : flawOf(auth, name);
    if (flaw === null) return;
    const { key, kind } = flaw;
    const missingIn = ['configs', name, 'auth'];
    yield { path: [...missingIn, key], marks: 'value', values: { kind, name }, fix: null, missingIn };
  },
  *ofMirror({ endpoints }) {
    for (const endpoint of endpoints) {
      const { asked, text } = endpoint;
      if (asked === null || !text.includes('@') || !/^(?:[^/]*\/\/)?[^/?#]*@/.test(text)) continue;
      yield {
        path: pathOf(endpoint),
        marks: 'value',
        values: { kind: 'in_url', name: shownEndpoint(text) },
        fix: null,
      };
    }
  },
};

function flawOf(auth: Auth, name: string): { readonly key: keyof Auth; readonly kind: string } | null {
  const login = basicLogin({ ...auth, identityToken: auth.identity_token, sources: [] });
  if (login.kind !== 'unusable') return null;
  if (login.reason !== 'token') return { key: culprits[login.reason], kind: login.reason.replaceAll('-', '_') };
  return asksForBasic.test(name) ? { key: 'identity_token', kind: 'token' } : null;
}

/** Registries that are known to ask for Basic, to which an identity token is of no use. */
const asksForBasic = /\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/;
