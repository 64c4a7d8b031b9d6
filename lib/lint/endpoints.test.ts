import { expect, test } from 'vitest';
import { diagnosticsOf, fixed, problemsIn, told } from './testing/problems-in.ts';

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

test('endpoint-not-a-url: an IPv6 address without brackets is an error from v1.36 on', () => {
  const text = mirror('https://fd00::1:5000');
  expect(problemsIn(text, { release: 'v1.36.0' })).toEqual(['error endpoint-not-a-url: https://fd00::1:5000']);
  expect(problemsIn(text, { release: 'v1.35.9' })).toEqual([]);
  expect(problemsIn(text, { line: 'v1.35.3' })).toEqual([]);
});

test.each(['https://m.test', 'http://m.test:5000', 'HTTPS://m.test/v2', 'https://[::1]:5000/v2/project'])(
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

test.each([
  ['https://m.test/project', 'https://m.test/v2/project'],
  ['m.test:5000/project/', 'm.test:5000/v2/project/'],
  ['https://m.test/V2', 'https://m.test'],
  ['https://m.test/v1/', 'https://m.test'],
  ['https://m.test/artifactory/api/docker/hub', 'https://m.test/artifactory/api/docker/hub/v2'],
  ['https://m.test/repository/hub/', 'https://m.test/repository/hub/v2'],
])('endpoint-path: %s is no API and becomes %s', (written, mended) => {
  for (const line of ['v1.25.4', 'v1.29.1', 'v1.35.3']) {
    expect(told('endpoint-path', mirror(written), { line })).toEqual([`error: ${written}`]);
  }
  expect(fixed(mirror(written), 'endpoint-path')).toBe(mirror(mended));
});

test.each([
  'https://m.test',
  'https://m.test/v2',
  'https://m.test/v2/',
  'https://m.test/v2/project',
  'https://m.test/prefix/v2',
])('endpoint-path: %s is well on every line', (written) => {
  expect(told('endpoint-path', mirror(written), { line: 'v1.25.4' })).toEqual([]);
  expect(told('endpoint-path', mirror(written))).toEqual([]);
});

test('endpoint-path: a lone slash loses /v2 in config.toml only', () => {
  expect(told('endpoint-path', mirror('https://m.test/'))).toEqual([]);
  expect(told('endpoint-path', mirror('https://m.test/'), { line: 'v1.25.4' })).toEqual(['error: https://m.test/']);
  expect(fixed(mirror('m.test/'), 'endpoint-path', { line: 'v1.25.4' })).toBe(mirror('m.test'));
});

test('endpoint-path: a query is lost', () => {
  expect(told('endpoint-path', mirror('https://m.test/v2?ns=a.test'))).toEqual([
    'warning: https://m.test/v2?ns=a.test',
  ]);
  expect(fixed(mirror('https://m.test/v2?ns=a.test'), 'endpoint-path')).toBe(mirror('https://m.test/v2'));
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

test('duplicate-endpoint: alone, the registry itself is the usual way to name it', () => {
  expect(problemsIn(mirror('https://a.test'))).toEqual([]);
});

test('duplicate-endpoint: Docker Hub over http is the Hub all the same', () => {
  const hub = (...list: readonly string[]) => mirror(...list).replace('a.test:', 'docker.io:');
  const text = hub('https://m.test', 'http://registry-1.docker.io');
  expect(told('duplicate-endpoint', text)).toEqual(['info: http://registry-1.docker.io']);
  expect(told('duplicate-endpoint', mirror('https://m.test', 'http://a.test'))).toEqual([]);
});

test('no-endpoints: a mirror without endpoints does something only for the embedded registry', () => {
  const text = 'mirrors:\n  a.test:\n';
  const options = { embedded: true };
  expect(told('no-endpoints', text)).toEqual(['info: a.test']);
  expect(told('no-endpoints', text, { options })).toEqual([]);
  expect(told('no-endpoints', text, { line: 'v1.25.4', options })).toEqual(['info: a.test']);
  expect(told('no-endpoints', 'mirrors:\n  localhost:5000:\n', { options })).toEqual(['info: localhost:5000']);
  expect(told('no-endpoints', 'mirrors:\n  "*":\n', { options })).toEqual([]);
  expect(told('no-endpoints', 'mirrors:\n  "*":\n', { line: 'v1.29.1', options })).toEqual(['info: "*"']);
});

test('no-endpoints: a name that has settings keeps out of the mirror *', () => {
  const text = (configs: string) => `mirrors:\n  a.test: {}\n  "*": {endpoint: [https://m.test]}\n${configs}`;
  const then = (configs: string) =>
    diagnosticsOf(text(configs), {}).flatMap(({ rule, values }) => (rule === 'no-endpoints' ? [values.then] : []));
  expect(then('')).toEqual(['wildcard']);
  expect(then('configs: {a.test: {auth: {username: u, password: p}}}')).toEqual(['itself']);
  expect(then('configs: {a.test: {tls: {}}}')).toEqual(['itself']);
});

test('itself-under-wildcard: a registry that lists itself alone is not kept from the mirror *', () => {
  const text = (own: string, rest = '') =>
    `mirrors:\n  a.test: {endpoint: ${own}}\n  "*": {endpoint: [https://m.test]}\n${rest}`;
  expect(told('itself-under-wildcard', text('[https://a.test]'))).toEqual(['warning: endpoint']);
  expect(told('itself-under-wildcard', text('[a.test]'), { line: 'v1.29.1' })).toEqual(['warning: endpoint']);
  expect(told('itself-under-wildcard', text('["bad one", https://a.test]'))).toEqual(['warning: endpoint']);
  expect(told('itself-under-wildcard', text('[https://a.test]'), { line: 'v1.25.4' })).toEqual([]);
  expect(told('itself-under-wildcard', text('[https://n.test, https://a.test]'))).toEqual([]);
  expect(told('itself-under-wildcard', text('[https://a.test]', 'configs: {a.test: {tls: {}}}'))).toEqual([]);
  expect(told('itself-under-wildcard', 'mirrors: {a.test: {endpoint: [https://a.test]}}')).toEqual([]);
  const embedded = { options: { embedded: true } };
  expect(told('itself-under-wildcard', text('[https://a.test]'), embedded)).toEqual([]);
});

test('no-endpoints: endpoints under another key are the cause, and told alone', () => {
  expect(problemsIn('mirrors:\n  a.test:\n    endpoints: [https://m.test]\n')).toEqual([
    'error unknown-key: endpoints',
  ]);
});

test('no-endpoints: it is said where the pulls go instead', () => {
  const then = (text: string, target = {}) =>
    diagnosticsOf(text, target).flatMap(({ rule, values }) => (rule === 'no-endpoints' ? [values.then] : []));
  const both = 'mirrors:\n  a.test:\n  "*":\n    endpoint: [https://m.test]\n';
  expect(then(both)).toEqual(['wildcard']);
  expect(then('mirrors:\n  a.test:\n')).toEqual(['itself']);
  expect(then('mirrors:\n  a.test:\n', { line: 'v1.25.4' })).toEqual(['itself']);
});

test('no-endpoints: on the inline lines an empty mirror is an exception from the mirror *', () => {
  const text = 'mirrors:\n  a.test:\n  "*":\n    endpoint: [https://m.test]\n';
  expect(told('no-endpoints', text, { line: 'v1.25.4' })).toEqual([]);
  expect(told('no-endpoints', text)).toEqual(['info: a.test']);
});

test.each([
  ['block', (endpoints: readonly string[]) => mirror(...endpoints), '      - https://m.test\n'],
  [
    'flow',
    (endpoints: readonly string[]) => `mirrors: {a.test: {endpoint: [${endpoints.join(', ')}]}}\n`,
    'https://m.test, ',
  ],
])('duplicate-endpoint: each of tens of thousands has its fix in a list in %s style', (_style, write, removed) => {
  const text = write([...Array.from({ length: 20_000 }, () => 'https://m.test'), 'https://n.test']);
  const found = diagnosticsOf(text).filter(({ rule }) => rule === 'duplicate-endpoint');
  expect(found).toHaveLength(19_999);
  for (const { fix } of found) {
    const [edit] = fix?.edits ?? [];
    expect(fix?.edits).toHaveLength(1);
    expect(edit).toMatchObject({ insert: '' });
    expect(text.slice(edit?.from, edit?.to)).toBe(removed);
  }
});
