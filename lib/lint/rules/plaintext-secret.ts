import { isLocalhost } from '../../go/index.ts';
import type { Auth } from '../../registries/model.ts';
import type { Rule } from '../rule.ts';

/** Credentials in plain text, told once: the whole file should be its owner's alone. */
export const plaintextSecret: Rule = {
  id: 'plaintext-secret',
  severity: 'info',
  source: [],
  *find({ model, endpoints }) {
    const plain = new Set(endpoints.flatMap(({ asked }) => (asked?.scheme === 'http' ? [asked.host] : [])));
    const logins = [...(model.configs ?? [])].flatMap(([name, { auth }]) => {
      const key = auth === null ? undefined : secretIn(auth);
      return key === undefined ? [] : [{ name, key, isSent: plain.has(name) && !isLocalhost(name) }];
    });
    const login = logins.find(({ isSent }) => isSent) ?? logins[0];
    if (login === undefined) return;
    const { name, key, isSent } = login;
    const values = { kind: isSent ? 'sent' : 'stored', name };
    yield { path: ['configs', name, 'auth', key], marks: 'key', values, fix: null };
  },
};

function secretIn(auth: Auth): keyof Auth | undefined {
  return (['password', 'auth', 'identity_token'] as const).find((key) => auth[key] !== '');
}
