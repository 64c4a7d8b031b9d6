import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readTlsFiles } from '../read-tls-files.ts';
import { today } from '../testing/pki.ts';
import type { TlsField } from '../tls-file.ts';

type Content = string | Uint8Array;

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures', name)));
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);
const later = { host: 'harbor.lan', now: new Date(today.getTime() + 365 * 24 * 60 * 60 * 1000) };
const fingerprint = '72:3F:7D:2B:91:9A:4D:F2:A6:05:9E:D0:88:29:EA:03:4F:23:C7:0E:31:24:34:9D:5A:B6:9C:00:74:00:04:CA';

async function read(contents: readonly Content[], password: string | null = null, field: TlsField | null = null) {
  const files = contents.map((content, index) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { name: `file ${index}`, bytes, field, password };
  });
  const reading = await readTlsFiles(files, later);
  return { ...reading, rules: reading.findings.map(({ rule }) => rule) };
}

afterEach(() => vi.unstubAllGlobals());

describe('PKCS#12', () => {
  test.each(['modern.p12', 'legacy.p12'])('%s opens with its password', async (name) => {
    const { chain, ca, rules, nodeFiles, keyMatches } = await read([fixture(name)], 'pass word');
    expect(rules).toEqual(['not-pem']);
    expect(chain).toMatchObject([{ fingerprint, commonName: 'node-1', key: { name: 'RSA', bits: 2048 } }]);
    expect(ca).toMatchObject([{ subject: 'CN=Root', key: { name: 'P-256', bits: null } }]);
    expect(keyMatches).toBe('yes');
    expect(text(nodeFiles.key_file)).toBe(text(fixture('client.key')));
    expect(text(nodeFiles.cert_file)).toBe(text(fixture('client.crt')));
    expect(text(nodeFiles.ca_file)).toBe(text(fixture('root.crt')));
  });

  test.each([
    ['chinese-password.p12', '密码 #1'],
    ['no-password.p12', null],
    ['no-password.p12', ''],
    ['no-mac.p12', 'pass word'],
  ])('%s opens with %j', async (name, password) => {
    const { key, chain, keyMatches } = await read([fixture(name)], password);
    expect(key?.facts.name).toBe('P-256');
    expect(chain).toMatchObject([{ subject: 'CN=Root' }]);
    expect(keyMatches).toBe('yes');
  });

  test.each(['modern.p12', 'legacy.p12', 'chinese-password.p12', 'no-mac.p12'])('%s stays shut', async (name) => {
    expect((await read([fixture(name)], null)).findings).toMatchObject([{ rule: 'password-needed', severity: 'info' }]);
    expect((await read([fixture(name)], 'pass Word')).rules).toEqual(['password-wrong']);
  });

  test('is read with open lengths too', async () => {
    const whole = fixture('modern.p12');
    const open = Uint8Array.of(0x30, 0x80, ...whole.subarray(4), 0, 0);
    expect((await read([open], 'pass word')).chain).toMatchObject([{ fingerprint }]);
  });

  test('that is cut off is said to be so', async () => {
    const cut = Uint8Array.of(0x30, 0x80, ...fixture('modern.p12').subarray(4, 300), 0, 0);
    expect((await read([cut], 'pass word')).rules).toEqual(['pkcs12-unsupported']);
  });

  test('without a key gives CAs', async () => {
    const { rules, ca } = await read([fixture('certificate-only.p12')], 'pass word');
    expect(rules).toEqual(['not-pem']);
    expect(ca).toHaveLength(1);
  });
});

describe('keys', () => {
  test.each([
    ['client-pkcs1.key', 'client.crt', 'RSA'],
    ['root-sec1.key', 'root.crt', 'P-256'],
    ['root-without-public.key', 'root.crt', 'P-256'],
  ])('of the older form %s are known by their certificate', async (key, certificate, name) => {
    const files = [
      { name: 'c', bytes: fixture(certificate), field: 'cert_file', password: null },
      { name: 'k', bytes: fixture(key), field: 'key_file', password: null },
    ] as const;
    const reading = await readTlsFiles(files, later);
    expect(reading).toMatchObject({ keyMatches: 'yes', key: { facts: { name } } });
    expect(text(reading.nodeFiles.key_file)).toBe(text(fixture(key)));
  });

  test.each(['encrypted-pkcs8.key', 'encrypted-pkcs1.key', 'encrypted-pkcs8.der'])('%s are of no use', async (name) => {
    expect((await read([fixture(name)])).rules).toEqual(['encrypted-key']);
  });

  test('cannot all be checked on a page without WebCrypto, but most can', async () => {
    vi.stubGlobal('crypto', {});
    const known = await read([fixture('client.crt'), fixture('client.key'), fixture('root.crt')]);
    expect(known).toMatchObject({ keyMatches: 'yes', caSigns: 'unknown', rules: ['unchecked'] });
    expect(known.chain[0]?.fingerprint).toBeNull();
    const both = text(fixture('root.crt')) + text(fixture('root-without-public.key'));
    const unknown = await read([both], null, 'cert_file');
    expect(unknown.keyMatches).toBe('unknown');
  });
});

describe('wrong files', () => {
  test.each([
    ['request.csr', 'request'],
    ['public.pem', 'publicKey'],
    ['openssh.key', 'sshKey'],
    ['openssh.key.pub', 'sshPublicKey'],
  ])('%s is told by its kind', async (name, kind) => {
    const { findings } = await read([fixture(name)]);
    expect(findings).toMatchObject([{ rule: 'wrong-kind', severity: 'error', values: { kind } }]);
  });

  test.each([
    ['', 'empty-file'],
    [' \r\n', 'empty-file'],
    ['hello', 'nothing-inside'],
    ['<!DOCTYPE html><title>Log in</title>', 'wrong-kind'],
    ['-----BEGIN CERTIFICATE-----\nMIIB\n', 'broken-pem'],
    ['-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n', 'broken-certificate'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----\n', 'broken-key'],
    [Uint8Array.of(0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2), 'wrong-kind'],
    [Uint8Array.of(0x30, 0x82, 0x10), 'nothing-inside'],
  ])('%j is %s', async (content, rule) => expect((await read([content])).rules).toEqual([rule]));

  test('a certificate cut in its middle is broken', async () => {
    const [first, ...lines] = text(fixture('root.crt')).trimEnd().split('\n');
    const cut = [first, ...lines.slice(3)].join('\n');
    expect((await read([cut])).rules).toEqual(['broken-certificate']);
  });
});

describe('files that containerd does not read as they stand', () => {
  const root = () => text(fixture('root.crt'));
  const utf16 = (content: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(content, 'utf16le')]);
  const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

  test.each([
    ['a byte order mark', () => `\ufeff${root()}`, 'not-read-as-it-stands'],
    ['indentation, as in YAML', () => root().replaceAll(/^/gm, '      '), 'not-read-as-it-stands'],
    ['UTF-16', () => utf16(root()), 'not-read-as-it-stands'],
    ['UTF-16 with the high byte first', () => swapped(utf16(root())), 'not-read-as-it-stands'],
    ['another label', () => root().replaceAll('CERTIFICATE', 'X509 CERTIFICATE'), 'not-read-as-it-stands'],
    ['headers', () => root().replace('-----\n', '-----\nComment: mine\n\n'), 'not-read-as-it-stands'],
    ['base64 over everything', () => Buffer.from(root()).toString('base64'), 'bare-base64'],
    ['base64 alone', () => root().replaceAll(/-----.*-----\n/g, ''), 'bare-base64'],
    ['DER', () => new Uint8Array(Buffer.from(root().replaceAll(/-----.*-----\n/g, ''), 'base64')), 'not-pem'],
  ])('are written anew: %s', async (_case, content, rule) => {
    const { rules, nodeFiles } = await read([content()]);
    expect(rules).toEqual([rule]);
    expect(text(nodeFiles.ca_file)).toBe(root());
  });

  test('PKCS#7 and OpenSSL’s trusted certificates among them', async () => {
    const bundle = await read([fixture('bundle.p7b'), fixture('client.key')]);
    expect(bundle.rules).toEqual(['not-read-as-it-stands']);
    expect(text(bundle.nodeFiles.cert_file)).toBe(text(fixture('client.crt')));
    expect(text(bundle.nodeFiles.ca_file)).toBe(root());
    const trusted = await read([fixture('trusted.crt'), fixture('client.key')]);
    expect(trusted.chain).toMatchObject([{ fingerprint }]);
  });

  test('a good file keeps what containerd passes over out of the node’s', async () => {
    const mixed = `${root()}${text(fixture('request.csr'))}`;
    const { findings, nodeFiles } = await read([mixed]);
    expect(findings).toMatchObject([{ rule: 'passed-over', severity: 'info', values: { kind: 'request', line: 11 } }]);
    expect(text(nodeFiles.ca_file)).toBe(root());
  });
});
