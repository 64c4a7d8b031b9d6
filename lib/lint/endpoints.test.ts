import { expect, test } from 'vitest';
import { fixed, problemsIn } from './testing/problems-in.ts';

const mirror = (...endpoints: readonly string[]) =>
  `mirrors:\n  a.test:\n    endpoint:\n${endpoints.map((endpoint) => `      - ${endpoint}\n`).join('')}`;

test.each([
  ['https//m.test', 'https://m.test'],
  ['http:/m.test:5000', 'http://m.test:5000'],
  ['" https://m.test"', 'https://m.test'],
])('endpoint-not-a-url: %s is an error and becomes %s', (written, mended) => {
  const text = mirror(written);
  expect(problemsIn(text)).toEqual([`error endpoint-not-a-url: ${written}`]);
  expect(fixed(text, 'endpoint-not-a-url').replaceAll(/["']/g, '')).toBe(mirror(mended));
});

test.each(['https://', 'https://:5000', 'tcp://m.test', 'https://m n.test', 'https://m.test:port', '""'])(
  'endpoint-not-a-url: %s is an error, on the inline lines too',
  (written) => {
    expect(problemsIn(mirror(written))).toEqual([`error endpoint-not-a-url: ${written}`]);
    expect(problemsIn(mirror(written), { line: 'v1.25.4' })).toEqual([`error endpoint-not-a-url: ${written}`]);
  },
);

test.each(['https://m.test', 'http://m.test:5000', 'HTTPS://m.test/v2', 'https://[::1]:5000/project'])(
  '%s is well',
  (written) => {
    expect(problemsIn(mirror(written))).toEqual([]);
  },
);

test.each([
  ['m.test', 'v1.35.3', 'https://m.test'],
  ['localhost:5000', 'v1.35.3', 'http://localhost:5000'],
  ['localhost:443', 'v1.35.3', 'https://localhost:443'],
  ['localhost:443', 'v1.25.4', 'http://localhost:443'],
])('endpoint-no-scheme: %s on %s becomes %s', (written, line, mended) => {
  const text = mirror(written);
  expect(problemsIn(text, { line })).toEqual([`warning endpoint-no-scheme: ${written}`]);
  expect(fixed(text, 'endpoint-no-scheme', { line })).toBe(mirror(mended));
});

test('duplicate-endpoint: the same address after completion is an error on every line', () => {
  const text = mirror('https://m.test', 'https://m.test/v2', 'https://m.test:443');
  for (const line of ['v1.20.5', 'v1.29.1', 'v1.35.3']) {
    expect(problemsIn(text, { line })).toEqual(['error duplicate-endpoint: https://m.test/v2']);
  }
  expect(fixed(text, 'duplicate-endpoint')).toBe(mirror('https://m.test', 'https://m.test:443'));
});

test('duplicate-endpoint: the registry itself is only worth knowing, but where it costs the file', () => {
  const last = mirror('https://m.test', 'https://a.test');
  expect(problemsIn(last)).toEqual(['info duplicate-endpoint: https://a.test']);
  expect(problemsIn(last, { line: 'v1.29.1' })).toEqual(['error duplicate-endpoint: https://a.test']);
  expect(problemsIn(mirror('https://a.test', 'https://m.test'))).toEqual(['info duplicate-endpoint: https://a.test']);
  expect(problemsIn(last, { options: { noDefaultEndpoint: true } })).toEqual([]);
  expect(problemsIn(last, { line: 'v1.25.4' })).toEqual([]);
});

test('no-endpoints: a mirror without endpoints does something only for the embedded registry', () => {
  const text = 'mirrors:\n  a.test:\n';
  expect(problemsIn(text)).toEqual(['info no-endpoints: a.test']);
  expect(problemsIn(text, { options: { embedded: true } })).toEqual([]);
  expect(problemsIn(text, { line: 'v1.25.4', options: { embedded: true } })).toEqual(['info no-endpoints: a.test']);
});

test('no-endpoints: on the inline lines an empty mirror is an exception from the mirror *', () => {
  const text = 'mirrors:\n  a.test:\n  "*":\n    endpoint: [https://m.test]\n';
  expect(problemsIn(text, { line: 'v1.25.4' })).toEqual([]);
  expect(problemsIn(text)).toEqual(['info no-endpoints: a.test']);
});
