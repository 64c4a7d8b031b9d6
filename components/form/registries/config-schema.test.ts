import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { catalog } from '@/messages/catalog.ts';
import { configSchema } from './config-schema.ts';
import { configValues } from './config-values.ts';

const t = createTranslator({ locale: 'en', messages: catalog.en, namespace: 'form' });

/** The fields at which something is said about values. */
function faulty(values: Partial<ReturnType<typeof configValues>>): readonly string[] {
  const result = configSchema(t).safeParse({ ...configValues(null), ...values });
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'));
}

describe('the form of a registry', () => {
  it('has nothing to say about an empty entry, nor about a whole one', () => {
    expect(faulty({})).toEqual([]);
    const login = { username: 'u', password: 'p' };
    expect(faulty({ ...login, ca_file: '/ca', cert_file: '/c', key_file: '/k', insecure_skip_verify: true })).toEqual(
      [],
    );
  });

  it('wants both halves of an account', () => {
    expect(faulty({ username: 'u' })).toEqual(['password']);
    expect(faulty({ password: 'p' })).toEqual(['username']);
  });

  it('wants a readable base64 with both halves in it', () => {
    expect(faulty({ auth: 'dXNlcjpw' })).toEqual([]);
    for (const auth of ['user:p', 'dXNlcg==', 'dXNlcjo=']) expect(faulty({ auth })).toEqual(['auth']);
  });

  it('wants certificate and key together, by whole paths', () => {
    expect(faulty({ cert_file: '/c' })).toEqual(['key_file']);
    expect(faulty({ key_file: '/k' })).toEqual(['cert_file']);
    expect(faulty({ ca_file: 'ca.crt' })).toEqual(['ca_file']);
  });
});
