import { describe, expect, it, test } from 'vitest';
import { told } from './testing/notes-of.ts';

const mirror = (...endpoints: readonly string[]) => `mirrors:\n  a.test:\n    endpoint: ${JSON.stringify(endpoints)}\n`;

describe('duplicate-endpoint', () => {
  const twice = mirror('https://m.test', 'https://m.test/v2');

  it('spoils the file on v1.29.1 alone', () => {
    expect(told('duplicate-endpoint', twice, 'v1.29.1', 'v1.29.3')).toEqual(['info: ignored | none | certs | a.test']);
    expect(told('duplicate-endpoint', twice, 'v1.29.0', 'v1.29.1')).toEqual(['error: none | ignored | certs | a.test']);
    expect(told('duplicate-endpoint', twice, 'v1.29.2', 'v1.29.0')).toEqual(['info: ignored | none | inline | a.test']);
  });

  it('is silent elsewhere', () => {
    expect(told('duplicate-endpoint', twice, 'v1.29.0', 'v1.29.3')).toEqual([]);
    expect(told('duplicate-endpoint', mirror('https://m.test', 'http://m.test'), 'v1.29.1', 'v1.29.3')).toEqual([]);
  });
});

describe('ipv6-name', () => {
  it('is read by containerd 2', () => {
    const text = mirror('https://[::1]:5000');
    expect(told('ipv6-name', text, 'v1.31.5', 'v1.31.6')).toEqual(['info: ignored | none | certs | a.test']);
    expect(told('ipv6-name', text, 'v1.29.0', 'v1.29.1')).toEqual(['error: none | ignored | certs | a.test']);
    expect(told('ipv6-name', text, 'v1.31.6', 'v1.35.3')).toEqual([]);
  });

  it('keeps containerd 1 from starting where it names a login', () => {
    const text = 'configs:\n  "[::1]:5000":\n    auth: {username: u, password: p}\n';
    expect(told('ipv6-name', text, 'v1.29.0', 'v1.33.4')).toEqual(['info: refused | none | certs | [::1]:5000']);
    expect(told('ipv6-name', text, 'v1.33.4', 'v1.29.0')).toEqual(['error: none | refused | inline | [::1]:5000']);
  });
});

test('several-colons spoil the file from containerd 2.3 on, where the endpoint has no scheme', () => {
  const text = mirror('fd00::1:5000');
  expect(told('several-colons', text, 'v1.35.9', 'v1.36.3')).toEqual(['error: none | ignored | certs | a.test']);
  expect(told('several-colons', text, 'v1.36.3', 'v1.35.9')).toEqual(['info: ignored | none | certs | a.test']);
  expect(told('several-colons', mirror('https://fd00::1:5000'), 'v1.35.9', 'v1.36.3')).toEqual([]);
});

test('rewrite-unescaped costs config.toml on one form, a hosts.toml on the other', () => {
  const text = `${mirror('https://m.test')}    rewrite: {'a\\.b': c}\n`;
  expect(told('rewrite-unescaped', text, 'v1.29.0', 'v1.29.1')).toEqual(['error: refused | ignored | certs | a.test']);
  expect(told('rewrite-unescaped', text, 'v1.29.4', 'v1.29.0')).toEqual(['error: ignored | refused | inline | a.test']);
  expect(told('rewrite-unescaped', text, 'v1.29.4', 'v1.35.3')).toEqual([]);
  const slash = `${mirror('https://m.test')}    rewrite: {'a\\/b': c}\n`;
  expect(told('rewrite-unescaped', slash, 'v1.31.5', 'v1.31.6')).toEqual(['error: changed | ignored | certs | a.test']);
});

test('file-name-unescaped harms config.toml alone', () => {
  const text = "configs:\n  m.test:\n    tls: {ca_file: 'C:\\ca.pem'}\n";
  expect(told('file-name-unescaped', text, 'v1.29.0', 'v1.29.4')).toEqual(['info: refused | none | certs | m.test']);
  expect(told('file-name-unescaped', text, 'v1.29.4', 'v1.29.0')).toEqual(['error: none | refused | inline | m.test']);
  expect(told('file-name-unescaped', text, 'v1.29.4', 'v1.33.4')).toEqual([]);
});

test('name-unescaped costs config.toml on one form, a hosts.toml on the other', () => {
  const text = "mirrors:\n  'q\"r':\n    endpoint: [https://m.test]\n";
  expect(told('name-unescaped', text, 'v1.29.0', 'v1.29.4')).toEqual(['error: refused | ignored | certs | q"r']);
  expect(told('name-unescaped', text, 'v1.29.4', 'v1.29.0')).toEqual(['error: ignored | refused | inline | q"r']);
  expect(told('name-unescaped', text, 'v1.31.6', 'v1.33.5')).toEqual([]);
});

test('control-character in a file name costs the file where it is escaped', () => {
  const text = 'configs:\n  m.test:\n    tls: {ca_file: "/a\\ab.pem"}\n';
  expect(told('control-character', text, 'v1.29.0', 'v1.29.4')).toEqual(['error: refused | ignored | certs | m.test']);
  expect(told('control-character', text, 'v1.29.4', 'v1.35.3')).toEqual([]);
});

test('control-character is told where it costs one registry more its file, or one less', () => {
  // From v1.29.3 on the registry itself stands in the hosts.toml of docker.io, with these settings.
  const text = `mirrors:
  docker.io:
    endpoint: [https://m.test]
configs:
  registry-1.docker.io:
    tls: {ca_file: "/a\\ab.pem"}
`;
  expect(told('control-character', text, 'v1.29.1', 'v1.29.3')).toEqual([
    'error: none | ignored | certs | registry-1.docker.io',
  ]);
  expect(told('control-character', text, 'v1.29.3', 'v1.29.1')).toEqual([
    'info: ignored | none | certs | registry-1.docker.io',
  ]);
});

test('line-too-long keeps releases from v1.31.6 on from starting', () => {
  const text = `configs:\n  m.test:\n    auth: {username: u, password: ${'p'.repeat(70_000)}}\n`;
  expect(told('line-too-long', text, 'v1.31.5', 'v1.31.6')).toEqual(['error: none | stopped | certs | m.test']);
  expect(told('line-too-long', text, 'v1.33.5', 'v1.29.4')).toEqual(['info: stopped | none | certs | m.test']);
  expect(told('line-too-long', text, 'v1.31.6', 'v1.35.3')).toEqual([]);
});

test('default-endpoint-last costs the file on v1.29.1', () => {
  const last = mirror('https://m.test', 'https://a.test');
  expect(told('default-endpoint-last', last, 'v1.29.0', 'v1.29.1')).toEqual(['error: begins | a.test']);
  expect(told('default-endpoint-last', last, 'v1.29.1', 'v1.29.3')).toEqual(['info: ends | a.test']);
  expect(told('default-endpoint-last', last, 'v1.29.3', 'v1.33.4')).toEqual([]);
  expect(told('default-endpoint-last', mirror('https://a.test', 'https://m.test'), 'v1.29.0', 'v1.29.1')).toEqual([]);
});

describe('wildcard-config', () => {
  const tls = 'configs:\n  "*":\n    tls: {insecure_skip_verify: true}\n';
  const withMirror = `${tls}mirrors:\n  "*":\n    endpoint: [https://m.test]\n`;

  it('takes the place of the mirror * on v1.29.1', () => {
    expect(told('wildcard-config', withMirror, 'v1.29.0', 'v1.29.1')).toEqual(['error: idle | replaces']);
    expect(told('wildcard-config', withMirror, 'v1.29.1', 'v1.29.3')).toEqual(['info: replaces | idle']);
    expect(told('wildcard-config', withMirror, 'v1.29.0', 'v1.33.4')).toEqual([]);
  });

  it('acts on registries that are not named from v1.29.3 on', () => {
    expect(told('wildcard-config', tls, 'v1.29.0', 'v1.29.4')).toEqual(['warning: idle | unnamed']);
    expect(told('wildcard-config', tls, 'v1.29.1', 'v1.29.4')).toEqual(['warning: replaces | unnamed']);
    expect(told('wildcard-config', tls, 'v1.29.4', 'v1.35.3')).toEqual([]);
    expect(told('wildcard-config', 'configs:\n  "*":\n', 'v1.29.0', 'v1.29.4')).toEqual([]);
  });

  it('drowns nothing else', () => {
    expect(told('endpoint-skipped', withMirror, 'v1.29.0', 'v1.29.1')).toEqual([]);
    expect(told('fallback', withMirror, 'v1.29.0', 'v1.29.1')).toEqual([]);
  });
});
