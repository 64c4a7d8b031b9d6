import { isLocalhost } from '../../go/index.ts';
import type { Auth } from '../../registries/model.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Credentials in plain text, told once: the whole file should be its owner's alone. */
export const plaintextSecret: Rule = {
  id: 'plaintext-secret',
  severity: 'info',
  source: [],
  *find(subject) {
    const login = loginIn(subject);
    if (login === null) return;
    const { name, key, kind } = login;
    yield { path: ['configs', name, 'auth', key], marks: 'key', values: { kind, name }, fix: null };
  },
};

type Login = { readonly name: string; readonly key: keyof Auth; readonly kind: 'sent' | 'stored' };

/** The first login that is sent in plain text as well, or else the first. */
function loginIn({ model, endpoints }: Subject): Login | null {
  const plain = new Set<string>();
  for (const { asked } of endpoints) if (asked?.scheme === 'http') plain.add(asked.host);
  let first: Login | null = null;
  for (const [name, { auth }] of model.configs ?? []) {
    const key = auth === null ? undefined : secretIn(auth);
    if (key === undefined) continue;
    if (plain.has(name) && !isLocalhost(name)) return { name, key, kind: 'sent' };
    first ??= { name, key, kind: 'stored' };
  }
  return first;
}

function secretIn(auth: Auth): keyof Auth | undefined {
  return (['password', 'auth', 'identity_token'] as const).find((key) => auth[key] !== '');
}
