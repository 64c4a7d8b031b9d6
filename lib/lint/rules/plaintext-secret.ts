import type { Rule } from '../rule.ts';

const secrets = ['password', 'auth', 'identity_token'] as const;

/** Credentials in plain text, told once: the whole file should be its owner's alone. */
export const plaintextSecret: Rule = {
  id: 'plaintext-secret',
  severity: 'info',
  source: [],
  *find({ model }) {
    for (const [name, { auth }] of model.configs ?? []) {
      const key = secrets.find((each) => auth !== null && auth[each] !== '');
      if (key === undefined) continue;
      yield { path: ['configs', name, 'auth', key], marks: 'key', values: {}, fix: null };
      return;
    }
  },
};
