import { expect, test } from 'vitest';
import { diagnosticsOf, fixed, told } from './testing/problems-in.ts';

const withTls = (settings: string) => `configs:\n  a.test:\n    tls: {${settings}}\n`;
const withAuth = (settings: string, host = 'a.test') => `configs:\n  ${host}:\n    auth: {${settings}}\n`;

test.each([
  ['cert_file: /c.pem', '/c.pem'],
  ['key_file: /k.pem', '/k.pem'],
  ['ca_file: certs/ca.pem', 'certs/ca.pem'],
  ['ca_file: /ca.pem, insecure_skip_verify: true', 'true'],
])('tls-pair: %s', (settings, marked) => {
  expect(told('tls-pair', withTls(settings))).toEqual([`error: ${marked}`]);
});

test.each(['cert_file: /c.pem, key_file: /k.pem', 'ca_file: /ca.pem', 'insecure_skip_verify: true', ''])(
  'tls-pair: silent about {%s}',
  (settings) => {
    expect(told('tls-pair', withTls(settings))).toEqual([]);
  },
);

test('tls-pair: verification comes back where a CA is given', () => {
  const text = withTls('ca_file: /ca.pem, insecure_skip_verify: true');
  expect(fixed(text, 'tls-pair')).toBe(withTls('ca_file: /ca.pem'));
});

test('tls-pair: a key under another name is the cause, and told alone', () => {
  expect(told('tls-pair', withTls('cert_file: /c.pem, key: /k.pem'))).toEqual([]);
});

test.each([
  ['username: u', 'u'],
  ['password: p', 'p'],
  ['auth: nonsense!', 'nonsense!'],
  ['auth: dXNlcg==', 'dXNlcg=='],
  ['auth: dTpw=', 'dTpw='],
  ['auth: dTo=', 'dTo='],
  ['username: u, auth: dTpw', 'u'],
  ['token: t', 'token'],
  ['username: u, token: t', 'token'],
])('auth-unusable: %s', (settings, marked) => {
  expect(told('auth-unusable', withAuth(settings))).toEqual([`error: ${marked}`]);
});

test.each([
  'username: u, password: p',
  'auth: dTpw',
  'auth: dXNlcjpwYXNzd29yZA==',
  'identity_token: t',
  'password: p, identity_token: t',
  'password: p, auth: dTpw',
  'username: u, pasword: p',
  'username: u, password: ~',
  '',
])('auth-unusable: silent about {%s}', (settings) => {
  expect(told('auth-unusable', withAuth(settings))).toEqual([]);
});

test('auth-unusable: an identity token where Basic is asked for', () => {
  const host = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
  expect(told('auth-unusable', withAuth('identity_token: t', host))).toEqual(['error: t']);
});

test('auth-unusable: a login in the address', () => {
  const text = (endpoint: string) => `mirrors:\n  a.test:\n    endpoint: ["${endpoint}"]\n`;
  expect(told('auth-unusable', text('https://u:p@m.test'))).toEqual(['error: "https://u:p@m.test"']);
  expect(told('auth-unusable', text('u:p@m.test'))).toEqual(['error: "u:p@m.test"']);
  expect(told('auth-unusable', text('https://m.test/v2/@scope'))).toEqual([]);
});

const listed = (endpoint: string, tls: string) =>
  `mirrors:\n  a.test:\n    endpoint: ["${endpoint}"]\nconfigs:\n  m.test:5000:\n    tls: {${tls}}\n`;

test('http-with-tls: settings that only skip verification go, files mean https', () => {
  const skip = listed('http://m.test:5000', 'insecure_skip_verify: true');
  expect(told('http-with-tls', skip)).toEqual(['warning: tls']);
  expect(fixed(skip, 'http-with-tls')).not.toContain('tls');
  const ca = listed('http://m.test:5000', 'ca_file: /ca.pem');
  expect(fixed(ca, 'http-with-tls')).toBe(listed('https://m.test:5000', 'ca_file: /ca.pem'));
});

test('http-with-tls: on every line', () => {
  for (const line of ['v1.20.5', 'v1.29.1', 'v1.29.4', 'v1.35.3']) {
    expect(told('http-with-tls', listed('http://m.test:5000', 'ca_file: /ca.pem'), { line })).toEqual(['warning: tls']);
  }
});

test.each([
  ['https://m.test:5000', 'ca_file: /ca.pem'],
  ['http://m.test:5000', 'insecure_skip_verify: false'],
  ['http://m.test:5000', ''],
  ['http://m.test', 'ca_file: /ca.pem'],
])('http-with-tls: silent about %s with {%s}', (endpoint, tls) => {
  expect(told('http-with-tls', listed(endpoint, tls))).toEqual([]);
});

test('tls-file-on-node: each set of files is told once, with the pulls that need it', () => {
  const text = `${listed('https://m.test:5000', 'ca_file: /ca.pem')}  n.test:\n    tls: {ca_file: /ca.pem}\n`;
  expect(told('tls-file-on-node', text)).toEqual(['info: /ca.pem']);
  expect(told('tls-file-on-node', withTls('insecure_skip_verify: true'))).toEqual([]);
  expect(told('tls-file-on-node', withTls('cert_file: /c.pem'))).toEqual([]);
});

test('tls-file-on-node: a file that no pull of the release needs is not told', () => {
  const text = 'configs: {docker.io: {tls: {ca_file: /ca.pem}}}';
  expect(told('tls-file-on-node', text, { line: 'v1.25.4' })).toEqual([]);
  expect(told('tls-file-on-node', text, { line: 'v1.29.3' })).toEqual(['info: /ca.pem']);
});

test.each([
  '/tmp/ca.pem',
  '/run/secrets/ca.pem',
  '/Users/me/ca.pem',
  '/mnt/c/ca.pem',
  '/var/lib/rancher/k3s/agent/etc/containerd/certs.d/a.test/ca.pem',
])('tls-file-on-node: %s will not stay', (path) => {
  expect(told('tls-file-on-node', withTls(`ca_file: ${path}`))).toEqual([`warning: ${path}`]);
});

test.each([
  ['ca_file: /etc/ca.crt, cert_file: /etc/ca.crt, key_file: /k.pem', '/etc/ca.crt'],
  ['cert_file: /etc/rootCA.pem, key_file: /k.pem', '/etc/rootCA.pem'],
  ['cert_file: /etc/tls/server.crt, key_file: /k.pem', '/etc/tls/server.crt'],
  ['cert_file: /etc/letsencrypt/fullchain.pem, key_file: /k.pem', '/etc/letsencrypt/fullchain.pem'],
  ['cert_file: /c.key, key_file: /c.crt', '/c.key'],
])('client-cert-is-server-cert: %s', (settings, marked) => {
  expect(told('client-cert-is-server-cert', withTls(settings))).toEqual([`warning: ${marked}`]);
});

test.each([
  'cert_file: /client.crt, key_file: /client.key',
  'cert_file: /opt/certs/a.test.cert, key_file: /opt/certs/a.test.key',
  'cert_file: /etc/ca/node.pem, key_file: /etc/ca/node-key.pem',
  'cert_file: /both.key, key_file: /both.key',
  'ca_file: /etc/ca.crt',
])('client-cert-is-server-cert: silent about {%s}', (settings) => {
  expect(told('client-cert-is-server-cert', withTls(settings))).toEqual([]);
});

test('plaintext-secret: told once, whatever kind of secret', () => {
  const two = `${withAuth('username: u, password: p')}  b.test:\n    auth: {identity_token: t}\n`;
  expect(told('plaintext-secret', two)).toEqual(['info: password']);
  expect(told('plaintext-secret', withAuth('auth: dTpw'))).toEqual(['info: auth']);
  expect(told('plaintext-secret', withAuth('username: u'))).toEqual([]);
  const plain = `${two}mirrors:\n  b.test:\n    endpoint: [http://b.test]\n`;
  expect(told('plaintext-secret', plain)).toEqual(['info: identity_token']);
});

test('nothing is told of the endpoints of a mirror * that containerd cannot read', () => {
  const text = (rewrite: string) => `mirrors:
  "*": {endpoint: [https://m.test], rewrite: {'${rewrite}': x}}
  b.test: {endpoint: [https://b.test]}
  c.test: {}
configs:
  a.test: {auth: {username: u, password: p}}
`;
  const wildcardRules = ['config-leaves-wildcard', 'itself-under-wildcard'];
  const toldBy = (rewrite: string) => wildcardRules.flatMap((rule) => told(rule, text(rewrite)));
  expect(toldBy('a')).toEqual(['info: a.test', 'warning: endpoint']);
  expect(toldBy('a\\.b')).toEqual([]);
  const then = (rewrite: string) =>
    diagnosticsOf(text(rewrite)).find(({ rule }) => rule === 'no-endpoints')?.values.then;
  expect(then('a')).toBe('wildcard');
  expect(then('a\\.b')).toBe('itself');
});

test('config-leaves-wildcard: settings of a registry keep it from the endpoints of the mirror *', () => {
  const text = (configs: string, mirrors = '') =>
    `mirrors:\n  "*": {endpoint: [https://m.test]}\n${mirrors}configs:\n  ${configs}\n`;
  const login = '{auth: {username: u, password: p}}';
  expect(told('config-leaves-wildcard', text(`a.test: ${login}`))).toEqual(['info: a.test']);
  expect(told('config-leaves-wildcard', text(`quay.io: ${login}`))).toEqual(['warning: quay.io']);
  const off = { options: { noDefaultEndpoint: true } };
  expect(told('config-leaves-wildcard', text(`a.test: ${login}`), off)).toEqual(['warning: a.test']);
  expect(told('config-leaves-wildcard', text(`a.test: ${login}`), { line: 'v1.29.1' })).toEqual(['info: a.test']);
  expect(told('config-leaves-wildcard', text('a.test: {tls: {}}'))).toEqual(['info: a.test']);
  expect(told('config-leaves-wildcard', text(`a.test: ${login}`), { line: 'v1.25.4' })).toEqual([]);
  expect(told('config-leaves-wildcard', text('a.test: {}'))).toEqual([]);
  expect(told('config-leaves-wildcard', text(`m.test: ${login}`))).toEqual([]);
  expect(told('config-leaves-wildcard', text(`registry-1.docker.io: ${login}`))).toEqual([]);
  expect(told('config-leaves-wildcard', text(`a.test: ${login}`, '  a.test: {endpoint: [https://m.test]}\n'))).toEqual(
    [],
  );
  expect(told('config-leaves-wildcard', `configs: {a.test: ${login}}`)).toEqual([]);
});
