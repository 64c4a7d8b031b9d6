import { expect, test } from 'vitest';
import { problemsIn } from './testing/problems-in.ts';

const tls = (settings: string) => problemsIn(`configs:\n  a.test:\n    tls: {${settings}}\n`);
const auth = (settings: string) => problemsIn(`configs:\n  a.test:\n    auth: {${settings}}\n`);

test.each([
  ['cert_file: /c.pem', 'error tls-pair: /c.pem'],
  ['key_file: /k.pem', 'error tls-pair: /k.pem'],
  ['ca_file: certs/ca.pem', 'error tls-pair: certs/ca.pem'],
  ['ca_file: /ca.pem, insecure_skip_verify: true', 'warning tls-pair: true'],
])('tls-pair: %s', (settings, problem) => {
  expect(tls(settings)).toEqual([problem]);
});

test.each(['cert_file: /c.pem, key_file: /k.pem', 'ca_file: /ca.pem', 'insecure_skip_verify: true', ''])(
  'tls-pair: silent about {%s}',
  (settings) => {
    expect(tls(settings)).toEqual([]);
  },
);

test.each([
  ['username: u', 'error auth-unusable: u'],
  ['password: p', 'error auth-unusable: p'],
  ['auth: nonsense!', 'error auth-unusable: nonsense!'],
  ['auth: dXNlcg==', 'error auth-unusable: dXNlcg=='],
  ['auth: dTpw=', 'error auth-unusable: dTpw='],
  ['username: u, auth: dTpw', 'error auth-unusable: u'],
])('auth-unusable: %s', (settings, problem) => {
  expect(auth(settings)).toEqual([problem]);
});

test.each([
  'username: u, password: p',
  'auth: dTpw',
  'auth: dXNlcjpwYXNzd29yZA==',
  'identity_token: t',
  'password: p, identity_token: t',
  'password: p, auth: dTpw',
])('auth-unusable: silent about {%s}', (settings) => {
  expect(auth(settings)).toEqual([]);
});
