import { expect, test } from 'vitest';
import { defaultHost, isLocalhost } from './index.ts';

test.each([
  'localhost',
  'localhost:5000',
  '127.0.0.1',
  '127.255.0.9:80',
  '::1',
  '[::1]:5000',
  '::ffff:127.0.0.1',
  '0:0:0:0:0:0:0:1',
])('%s is loopback', (host) => {
  expect(isLocalhost(host)).toBe(true);
});

test.each([
  '',
  'a.test',
  'localhost.',
  'LOCALHOST',
  '128.0.0.1',
  '127.0.0.01',
  '127.0.0',
  '[::1]',
  '::1%lo',
  '::2',
  'localhost:5000:1',
  '[localhost]:1]',
])('%s is not', (host) => {
  expect(isLocalhost(host)).toBe(false);
});

test('only docker.io has another host by default', () => {
  expect(['docker.io', 'index.docker.io', 'quay.io'].map(defaultHost)).toEqual([
    'registry-1.docker.io',
    'index.docker.io',
    'quay.io',
  ]);
});
