import { expect, test } from 'vitest';
import { fixed, problemsIn } from './testing/problems-in.ts';

test.each([
  ['https://a.test', 'a.test'],
  ['a.test/project', 'a.test'],
  ['"a.test "', 'a.test'],
  ['http://a.test:5000/', 'a.test:5000'],
])('key-not-a-host: the mirror %s becomes %s', (written, mended) => {
  const text = (name: string) => `mirrors:\n  ${name}:\n    endpoint: [https://m.test]\n`;
  expect(problemsIn(text(written))).toEqual([`error key-not-a-host: ${written}`]);
  expect(fixed(text(written), 'key-not-a-host').replaceAll('"', '')).toBe(text(mended));
});

test.each(['b{', '"*.example.com"', '""', '"a b"'])('key-not-a-host: nothing can be made of %s', (written) => {
  const text = `configs:\n  ${written}:\n    tls: {insecure_skip_verify: true}\n`;
  expect(problemsIn(text)).toContain(`error key-not-a-host: ${written}`);
});

test.each(['a.test', 'a.test:5000', '"*"', 'localhost', '"[::1]:5000"', 'A.test'])('%s is a host', (written) => {
  expect(problemsIn(`mirrors:\n  ${written}:\n    endpoint: [https://m.test]\n`)).toEqual([]);
});

const withConfig = (endpoint: string, key: string, settings = 'auth: {username: u, password: p}') =>
  `mirrors:\n  harbor.lan:\n    endpoint: [${endpoint}]\nconfigs:\n  ${key}:\n    ${settings}\n`;

test.each([
  ['https://m.test', 'm.test:443', 'm.test'],
  ['https://m.test:443', 'm.test', 'm.test:443'],
  ['http://m.test:5000', 'm.test:5001', 'm.test:5000'],
])('key-not-a-host: with the endpoint %s the config %s becomes %s', (endpoint, key, mended) => {
  expect(problemsIn(withConfig(endpoint, key))).toEqual([`error key-not-a-host: ${key}`]);
  expect(fixed(withConfig(endpoint, key), 'key-not-a-host')).toBe(withConfig(endpoint, mended));
});

test('key-not-a-host: a port that is asked, or a host of its own, is well', () => {
  expect(problemsIn(withConfig('https://m.test:5000', 'm.test:5000'))).toEqual([]);
  expect(problemsIn(withConfig('https://m.test:5000', 'other.test'))).toEqual([]);
});

test('config-key-not-asked: settings under the mirrored name move to the only host that is asked', () => {
  const text = withConfig('https://m.test:8443', 'harbor.lan');
  expect(problemsIn(text)).toEqual(['error config-key-not-asked: harbor.lan']);
  expect(problemsIn(text, { line: 'v1.25.4' })).toEqual(['error config-key-not-asked: harbor.lan']);
  expect(fixed(text, 'config-key-not-asked')).toBe(withConfig('https://m.test:8443', 'm.test:8443'));
});

test('config-key-not-asked: with several hosts there is no fix', () => {
  const text = withConfig('https://m.test, https://n.test', 'harbor.lan');
  expect(problemsIn(text)).toEqual(['error config-key-not-asked: harbor.lan']);
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
  expect(problemsIn(text).filter((problem) => problem.includes('config-key-not-asked'))).toEqual([]);
});

test('config-key-not-asked: a login to Docker Hub may be meant for the Hub, where this release finds it', () => {
  const text =
    'mirrors:\n  docker.io:\n    endpoint: [https://m.test]\nconfigs:\n  docker.io:\n    auth: {username: u, password: p}\n';
  expect(problemsIn(text, { release: 'v1.33.3' })).toEqual(['warning config-key-not-asked: docker.io']);
  expect(problemsIn(text, { release: 'v1.33.2' })).toEqual(['error config-key-not-asked: docker.io']);
  const withCa = text.replace('auth: {username: u, password: p}', 'tls: {ca_file: /ca.pem}');
  expect(problemsIn(withCa)).toEqual(['error config-key-not-asked: docker.io']);
});

test('wildcard-config: no default, and on line v1.29.1 the end of the mirror *', () => {
  const configs = 'configs:\n  "*":\n    tls: {insecure_skip_verify: true}\n';
  const both = `mirrors:\n  "*":\n    endpoint: [https://m.test]\n${configs}`;
  expect(problemsIn(configs)).toEqual(['warning wildcard-config: "*"']);
  expect(problemsIn(both)).toContain('warning wildcard-config: "*"');
  expect(problemsIn(both, { line: 'v1.29.1' })).toContain('error wildcard-config: "*"');
});
