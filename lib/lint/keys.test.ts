import { expect, test } from 'vitest';
import { diagnosticsOf, fixed, told } from './testing/problems-in.ts';

test.each([
  ['https://a.test', 'a.test'],
  ['a.test/project', 'a.test'],
  ['"a.test "', 'a.test'],
  ['http://a.test:5000/', 'a.test:5000'],
])('key-not-a-host: the mirror %s becomes %s', (written, mended) => {
  const text = (name: string) => `mirrors:\n  ${name}:\n    endpoint: [https://m.test]\n`;
  expect(told('key-not-a-host', text(written))).toEqual([`error: ${written}`]);
  expect(fixed(text(written), 'key-not-a-host').replaceAll('"', '')).toBe(text(mended));
});

test.each(['b{', '"*.example.com"', '""', '"a b"'])('key-not-a-host: nothing can be made of %s', (written) => {
  const text = `configs:\n  ${written}:\n    tls: {insecure_skip_verify: true}\n`;
  expect(told('key-not-a-host', text)).toEqual([`error: ${written}`]);
});

test.each(['a.test', 'a.test:5000', '"*"', 'localhost', '"[::1]:5000"', 'a_b.test'])('%s is a host', (written) => {
  const text = `mirrors:\n  ${written}:\n    endpoint: [https://m.test]\n`;
  expect(told('key-not-a-host', text)).toEqual([]);
  expect(told('not-a-registry', text)).toEqual([]);
});

test.each(['é.test', 'a_b.test:5000'])('key-not-a-host: no image is of %s', (written) => {
  expect(told('key-not-a-host', `mirrors:\n  ${written}:\n    endpoint: [https://m.test]\n`)).toEqual([
    `error: ${written}`,
  ]);
});

test('key-not-a-host: capital letters make another name', () => {
  const mirror = (name: string) => `mirrors:\n  ${name}:\n    endpoint: [https://m.test]\n`;
  expect(told('key-not-a-host', mirror('Docker.io'))).toEqual(['warning: Docker.io']);
  expect(fixed(mirror('Docker.io'), 'key-not-a-host')).toBe(mirror('docker.io'));
  const config = (name: string) => `${mirror('a.test')}configs:\n  ${name}:\n    auth: {username: u, password: p}\n`;
  expect(told('key-not-a-host', config('M.test'))).toEqual(['error: M.test']);
  expect(fixed(config('M.test'), 'key-not-a-host')).toBe(config('m.test'));
  expect(fixed(config('GHCR.io'), 'key-not-a-host')).toBe(config('ghcr.io'));
});

const withConfig = (endpoint: string, key: string, settings = 'auth: {username: u, password: p}') =>
  `mirrors:\n  harbor.lan:\n    endpoint: [${endpoint}]\nconfigs:\n  ${key}:\n    ${settings}\n`;

test.each([
  ['https://m.test', 'm.test:443', 'm.test'],
  ['https://m.test:443', 'm.test', 'm.test:443'],
  ['http://m.test:5000', 'm.test:5001', 'm.test:5000'],
])('key-not-a-host: with the endpoint %s the config %s becomes %s', (endpoint, key, mended) => {
  expect(told('key-not-a-host', withConfig(endpoint, key))).toEqual([`error: ${key}`]);
  expect(fixed(withConfig(endpoint, key), 'key-not-a-host')).toBe(withConfig(endpoint, mended));
});

test('key-not-a-host: a port that is asked, or a host of its own, is well', () => {
  expect(told('key-not-a-host', withConfig('https://m.test:5000', 'm.test:5000'))).toEqual([]);
  expect(told('key-not-a-host', withConfig('https://m.test:5000', 'other.test'))).toEqual([]);
});

test('config-key-not-asked: settings under the mirrored name move to the only host that is asked', () => {
  const text = withConfig('https://m.test:8443', 'harbor.lan');
  expect(told('config-key-not-asked', text)).toEqual(['error: harbor.lan']);
  expect(told('config-key-not-asked', text, { line: 'v1.25.4' })).toEqual(['error: harbor.lan']);
  expect(fixed(text, 'config-key-not-asked')).toBe(withConfig('https://m.test:8443', 'm.test:8443'));
});

test.each([
  ['docker.io', 'auth', 'v1.31.6', 'hub'],
  ['docker.io', 'tls', 'v1.31.6', 'itself'],
  ['docker.io', 'tls', 'v1.25.4', 'hub'],
  ['a.test', 'tls', 'v1.31.6', 'itself'],
  ['a.test', 'tls', 'v1.29.1', 'nobody'],
  ['a.test', 'auth', 'v1.29.1', 'itself'],
])('config-key-not-asked: of %s %s on line %s reaches: %s', (name, part, line, reach) => {
  const settings = part === 'tls' ? 'tls: {ca_file: /ca}' : 'auth: {username: u, password: p}';
  const text = `mirrors:\n  ${name}:\n    endpoint: [https://m.test]\nconfigs:\n  ${name}: {${settings}}\n`;
  const found = diagnosticsOf(text, { line }).find(({ rule }) => rule === 'config-key-not-asked');
  expect(found?.values.reach).toBe(reach);
});

test('config-key-not-asked: with several hosts there is no fix', () => {
  const text = withConfig('https://m.test, https://n.test', 'harbor.lan');
  expect(told('config-key-not-asked', text)).toEqual(['error: harbor.lan']);
  expect(() => fixed(text, 'config-key-not-asked')).toThrow();
});

test.each([
  ['the endpoint is the name itself', withConfig('http://harbor.lan', 'harbor.lan')],
  [
    'the endpoint has settings of its own',
    `${withConfig('https://m.test', 'harbor.lan')}  m.test:\n    auth: {username: u, password: p}\n`,
  ],
  ['the entry says nothing', withConfig('https://m.test', 'harbor.lan', 'tls: {}')],
  ['the name has no mirror', withConfig('https://m.test', 'quay.io')],
  [
    'the mirror has no endpoints',
    'mirrors:\n  harbor.lan:\nconfigs:\n  harbor.lan:\n    auth: {username: u, password: p}\n',
  ],
])('config-key-not-asked: silent where %s', (_why, text) => {
  expect(told('config-key-not-asked', text)).toEqual([]);
});

/** What containerd cannot read, as nobody escapes the backslash. */
const unread = (mirror: string, endpoint: string) =>
  `mirrors:\n  ${mirror}:\n    endpoint: [${endpoint}]\n    rewrite: {'a\\.b': c}\n`;
const login = (key: string) => `configs:\n  ${key}:\n    auth: {username: u, password: p}\n`;

test('config-key-not-asked: an endpoint that containerd cannot read asks nothing, and may be meant', () => {
  const text = `${unread('a.test', 'https://harbor.lan')}  harbor.lan:\n    endpoint: [https://m.test]\n${login('harbor.lan')}`;
  expect(told('config-key-not-asked', text)).toEqual(['warning: harbor.lan']);
  expect(() => fixed(text, 'config-key-not-asked')).toThrow();
  expect(told('config-key-not-asked', text.replace('\\', ''))).toEqual([]);
  expect(told('config-key-not-asked', unread('harbor.lan', 'https://m.test') + login('harbor.lan'))).toEqual([]);
});

test('hub-alias: nobody else speaks of a login to Docker Hub whose mirror containerd cannot read', () => {
  const text = unread('docker.io', 'https://m.test') + login('docker.io');
  expect(told('hub-alias', text, { release: 'v1.33.2' })).toEqual(['error: docker.io']);
  expect(told('hub-alias', text, { release: 'v1.33.3' })).toEqual([]);
  const other = unread('docker.io', 'https://m.test') + login('index.docker.io');
  const off = { release: 'v1.33.2', options: { noDefaultEndpoint: true } };
  expect(told('hub-alias', other, off)).toEqual(['error: index.docker.io']);
  expect(told('hub-alias', other.replace('\\', ''), off)).toEqual([]);
});

test('key-not-a-host: what containerd cannot read is not asked under another port, and is no near miss', () => {
  expect(told('key-not-a-host', unread('a.test', 'https://m.test') + login('m.test:443'))).toEqual([]);
  const both = `${unread('a.test', 'https://m.test:443')}  b.test:\n    endpoint: [https://m.test]\n${login('m.test:443')}`;
  expect(told('key-not-a-host', both)).toEqual([]);
});

test('wildcard-config: no default, and on line v1.29.1 the end of the mirror *', () => {
  const configs = (name: string) => `configs:\n  ${name}:\n    tls: {insecure_skip_verify: true}\n`;
  const both = (name: string) => `mirrors:\n  "*":\n    endpoint: [https://m.test]\n${configs(name)}`;
  expect(told('wildcard-config', configs('"*"'))).toEqual(['warning: "*"']);
  expect(told('wildcard-config', both('"*"'))).toEqual(['warning: "*"']);
  expect(told('wildcard-config', both('"*"'), { line: 'v1.29.1' })).toEqual(['error: "*"']);
  expect(fixed(both('"*"'), 'wildcard-config').replaceAll('"', '')).toBe(both('m.test').replaceAll('"', ''));
  expect(told('wildcard-config', both('m.test'))).toEqual([]);
});

test('no message holds the password of a login that stands in a name or an endpoint', () => {
  const text = `mirrors:
  docker.io:
    endpoint: [user:hunter2@m.test, 'https://user:hunter2@n.test:99999', 'ftp://user:hunter2@o.test']
  https://user:hunter2@p.test: {endpoint: [https://m.test]}
  user:hunter2@q.test: {}
  user:hunter2@q.test: {endpoint: [https://m.test]}
configs:
  https://user:hunter2@p.test: {auth: {username: u, password: p}}
  user:hunter2@r.test: {auth: {username: u, password: p}}
user:hunter2@s.test: {}
`;
  const found = diagnosticsOf(text);
  const rules = ['endpoint-no-scheme', 'key-not-a-host', 'duplicate-key', 'unknown-key'];
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
  expect(JSON.stringify(found.map(({ values, fix }) => [values, fix?.values]))).not.toContain('hunter2');
});
