import { expect, test } from 'vitest';
import { fixed, told } from './testing/problems-in.ts';

const hubLogin = (name: string, endpoint = 'https://m.test') =>
  `mirrors:\n  docker.io:\n    endpoint: [${endpoint}]\nconfigs:\n  ${name}:\n    auth: {username: u, password: p}\n`;

test('config-key-not-asked: a login to Docker Hub may be meant for the Hub, where this release finds it', () => {
  const text = hubLogin('docker.io');
  expect(told('config-key-not-asked', text, { release: 'v1.33.3' })).toEqual(['warning: docker.io']);
  expect(told('config-key-not-asked', text, { release: 'v1.33.2' })).toEqual(['error: docker.io']);
  const withCa = text.replace('auth: {username: u, password: p}', 'tls: {ca_file: /ca.pem}');
  expect(told('config-key-not-asked', withCa)).toEqual(['error: docker.io']);
});

test('config-key-not-asked: nobody logs in to a public accelerator', () => {
  const text = hubLogin('docker.io', 'https://abc.mirror.aliyuncs.com');
  expect(told('config-key-not-asked', text)).toEqual([]);
  expect(told('hub-alias', text)).toEqual([]);
  expect(told('hub-alias', text, { release: 'v1.30.0' })).toEqual(['error: docker.io']);
});

const login = 'auth: {username: u, password: p}';

test.each([
  ['docker.io', 'v1.33.2'],
  ['index.docker.io', 'v1.33.2'],
  ['https://index.docker.io/v1/', 'v1.36.0'],
  ['https://registry-1.docker.io', 'v1.36.0'],
])('hub-alias: %s is not looked up on %s', (name, release) => {
  const text = (key: string) => `configs:\n  ${key}:\n    ${login}\n`;
  expect(told('hub-alias', text(name), { release })).toEqual([`error: ${name}`]);
  expect(told('key-not-a-host', text(name), { release })).toEqual([]);
  expect(fixed(text(name), 'hub-alias', { release })).toBe(text('registry-1.docker.io'));
});

test.each(['docker.io', 'index.docker.io', 'registry-1.docker.io'])(
  'hub-alias: %s is found from July 2025 on',
  (name) => {
    expect(told('hub-alias', `configs:\n  ${name}:\n    ${login}\n`, { release: 'v1.33.3' })).toEqual([]);
  },
);

test('hub-alias: of several logins one is used, of the same ones nothing is to be told', () => {
  const both = (password: string) =>
    `configs:\n  docker.io:\n    ${login}\n  registry-1.docker.io:\n    auth: {username: u, password: ${password}}\n`;
  expect(told('hub-alias', both('q'))).toEqual(['warning: docker.io']);
  expect(told('hub-alias', both('p'), { line: 'v1.25.4' })).toEqual([]);
});

test('hub-alias: silent where the Hub is not asked, or asked by that name', () => {
  const air = `${hubLogin('m.test')}  index.docker.io:\n    ${login}\n`;
  expect(told('hub-alias', air, { line: 'v1.29.4', options: { noDefaultEndpoint: true } })).toEqual([]);
  expect(told('hub-alias', hubLogin('docker.io', 'https://docker.io'), { line: 'v1.25.4' })).toEqual([]);
});

test.each([
  ['ghcr', 'ghcr.io'],
  ['hub.docker.com', 'docker.io'],
  ['index.docker.io', 'docker.io'],
])('not-a-registry: the mirror %s becomes %s', (name, to) => {
  const text = (key: string) => `mirrors:\n  ${key}:\n    endpoint: [https://m.test]\n`;
  expect(told('not-a-registry', text(name))).toEqual([`error: ${name}`]);
  expect(fixed(text(name), 'not-a-registry')).toBe(text(to));
});

test('not-a-registry: an organisation has no registry, and Docker Hub spelled out is seldom meant', () => {
  const text = (key: string) => `mirrors:\n  ${key}:\n    endpoint: [https://m.test]\n`;
  expect(told('not-a-registry', text('rancher'))).toEqual(['error: rancher']);
  expect(() => fixed(text('rancher'), 'not-a-registry')).toThrow();
  expect(told('not-a-registry', text('registry-1.docker.io'))).toEqual(['warning: registry-1.docker.io']);
  expect(
    told('not-a-registry', `${text('registry-1.docker.io')}  docker.io:\n    endpoint: [https://m.test]\n`),
  ).toEqual([]);
});

test('not-a-registry: web sites as endpoints', () => {
  const text = (endpoint: string) => `mirrors:\n  docker.io:\n    endpoint: [${endpoint}]\n`;
  expect(told('not-a-registry', text('https://hub.docker.com'))).toEqual(['error: https://hub.docker.com']);
  expect(fixed(text('https://hub.docker.com'), 'not-a-registry')).toBe(text('https://registry-1.docker.io'));
  expect(told('not-a-registry', text('https://docker.io'))).toEqual([]);
  expect(told('not-a-registry', text('https://docker.io'), { line: 'v1.25.4' })).toEqual(['error: https://docker.io']);
});
