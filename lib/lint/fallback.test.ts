import { expect, test } from 'vitest';
import { told } from './testing/problems-in.ts';

const login = 'auth: {username: u, password: p}';

const air = (configs = '') =>
  `mirrors:\n  docker.io:\n    endpoint: [https://m.test]\n  "*":\n    endpoint: [https://m.test]\n${configs}`;
const withFlag = { options: { noDefaultEndpoint: true } };

test('fallback-active: settings for the registry itself keep the flag from acting on it', () => {
  const text = air(`configs:\n  docker.io:\n    ${login}\n`);
  expect(told('fallback-active', text, withFlag)).toEqual(['warning: docker.io']);
  expect(told('fallback-active', air(), withFlag)).toEqual([]);
  const itself = `mirrors:\n  a.test:\n    endpoint: [https://a.test]\nconfigs:\n  a.test:\n    ${login}\n`;
  expect(told('fallback-active', itself, withFlag)).toEqual([]);
});

test('fallback-active: a mirror for all names without the flag, and a flag that the release does not know', () => {
  expect(told('fallback-active', air())).toEqual(['info: "*"']);
  // There the file for all names does not name the registry.
  expect(told('fallback-active', air(), { line: 'v1.29.1' })).toEqual([]);
  expect(told('fallback-active', air(), { options: { embedded: true } })).toEqual([]);
  expect(told('fallback-active', air(), { line: 'v1.25.4' })).toEqual(['info: "*"']);
  expect(told('fallback-active', air(), { line: 'v1.25.4', ...withFlag })).toEqual(['warning: mirrors']);
  expect(told('fallback-active', 'mirrors:\n  docker.io:\n    endpoint: [https://m.test]\n')).toEqual([]);
});
