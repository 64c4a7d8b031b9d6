import { createTranslator } from 'use-intl/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../messages/catalog.ts';
import { valuesIn } from '../../messages/values-in.ts';
import type { TlsFinding } from './finding.ts';
import { readTlsFiles } from './read-tls-files.ts';
import { type Issued, issue, keyDer, keyPem, newKeys, pem, today } from './testing/pki.ts';
import type { TlsField } from './tls-file.ts';

type Given = { readonly name: string; readonly content: string | Uint8Array; readonly field?: TlsField };

/** Throws where a word or a value is missing. */
function sentencesOf({ rule, values }: TlsFinding): string[] {
  return (['en', 'zh-CN'] as const).map((locale) => {
    const onError = (error: Error) => {
      throw error;
    };
    return createTranslator({ locale, messages: catalog[locale], namespace: 'tls.findings', onError })(
      rule,
      valuesIn(locale, values),
    );
  });
}

async function read(files: readonly Given[], host = 'harbor.lan:8443') {
  const given = files.map(({ name, content, field = null }) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { name, bytes, field, password: null };
  });
  const reading = await readTlsFiles(given, { host, now: today });
  for (const sentence of reading.findings.flatMap(sentencesOf)) expect(sentence).toMatch(/[.。]/);
  return reading;
}

async function rulesOf(files: readonly Given[], host?: string) {
  return (await read(files, host)).findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

let root: Issued;
let middle: Issued;
let client: Issued;
let server: Issued;
let key: string;

beforeAll(async () => {
  root = await issue({ name: 'Root', ca: true });
  middle = await issue({ name: 'Middle', ca: true, issuer: root });
  client = await issue({ name: 'node-1', ca: false, issuer: middle, usage: ['client'] });
  server = await issue({ name: 'harbor', ca: false, issuer: middle, usage: ['server'], hosts: ['harbor.lan'] });
  key = await keyPem(client);
});

describe('what belongs together', () => {
  test('is found without being told', async () => {
    const chain = pem(client) + pem(middle);
    const files = [
      { name: 'k', content: key },
      { name: 'roots', content: pem(root) },
      { name: 'c', content: chain },
    ];
    const reading = await read(files);
    expect(reading.findings).toEqual([]);
    expect(reading).toMatchObject({ keyMatches: 'yes', caSigns: 'yes', chainIsComplete: true });
    expect(reading.chain.map(({ commonName }) => commonName)).toEqual(['node-1', 'Middle']);
    expect(reading.ca).toMatchObject([{ subject: 'CN=Root', isCa: true, selfIssued: true, usages: null }]);
    expect(text(reading.nodeFiles.cert_file)).toBe(chain);
    expect(text(reading.nodeFiles.key_file)).toBe(key);
    expect(text(reading.nodeFiles.ca_file)).toBe(pem(root));
  });

  test('is told apart in one file', async () => {
    const everything = `${key}${pem(root)}# mine\n${pem(client)}${pem(middle)}`;
    const { nodeFiles, findings } = await read([{ name: 'all.pem', content: everything }]);
    expect(findings).toEqual([]);
    expect(text(nodeFiles.cert_file)).toBe(pem(client) + pem(middle));
    expect(text(nodeFiles.ca_file)).toBe(pem(root));
    expect(text(nodeFiles.key_file)).toBe(key);
  });

  test('keeps the comments of a bundle', async () => {
    const bundle = `# team roots\r\n${pem(root)}\r\nissued by hand\n${pem(middle)}`;
    const { nodeFiles } = await read([{ name: 'ca.crt', content: bundle }]);
    expect(text(nodeFiles.ca_file)).toBe(bundle);
  });

  test('is put in order', async () => {
    const files = [
      { name: 'c', content: pem(root) + pem(middle) + pem(client), field: 'cert_file' },
      { name: 'k', content: key },
    ] as const;
    const { findings, nodeFiles } = await read(files);
    expect(findings).toMatchObject([{ rule: 'chain-out-of-order', file: 'c', values: { name: 'node-1' } }]);
    expect(text(nodeFiles.cert_file)).toBe(pem(client) + pem(middle) + pem(root));
  });

  test('is kept once where it was chosen twice', async () => {
    const copies = [
      { name: 'c', content: pem(client) + pem(middle) },
      { name: 'copy', content: pem(client) },
      { name: 'k', content: key },
      { name: 'root', content: pem(root) },
      { name: 'roots', content: `${pem(root)}${pem(server)}` },
    ];
    const { findings, nodeFiles, ca } = await read(copies.slice(0, 4));
    expect(findings).toEqual([]);
    expect(text(nodeFiles.cert_file)).toBe(pem(client) + pem(middle));
    expect(text(nodeFiles.ca_file)).toBe(pem(root));
    expect(ca).toHaveLength(1);
    expect(text((await read(copies)).nodeFiles.ca_file)).toBe(pem(root) + pem(server));
  });

  test('says when a part is missing or strange', async () => {
    const stranger = await issue({ name: 'Stranger', ca: true });
    const alone = { name: 'c', content: pem(client) };
    expect(await rulesOf([alone])).toEqual(['error certificate-without-key', 'info chain-incomplete']);
    expect(await rulesOf([{ name: 'k', content: key }])).toEqual(['error key-without-certificate']);
    expect(await rulesOf([alone, { name: 'k', content: key }, { name: 'ca', content: pem(stranger) }])).toEqual([
      'info ca-does-not-sign',
    ]);
    const mixed = { name: 'c', content: pem(client) + pem(middle) + pem(stranger), field: 'cert_file' } as const;
    expect(await rulesOf([mixed, { name: 'k', content: key }])).toEqual([
      'warning unrelated-certificate',
      'info chain-incomplete',
    ]);
  });

  test('says when the key is another one', async () => {
    const other = { name: 'k', content: await keyPem(server) };
    const files = [other, { name: 'c', content: pem(client) + pem(middle) + pem(root), field: 'cert_file' }] as const;
    expect(await rulesOf(files)).toEqual(['error key-mismatch']);
    const rsa = { name: 'k', content: await keyPem({ keys: await newKeys('RSA') }) };
    expect(await rulesOf([rsa, { name: 'c', content: pem(client) + pem(middle) }])).toContain('error key-mismatch');
    expect(await rulesOf([other, { name: 'k2', content: key }])).toContain('warning several-keys');
  });

  test.each(['RSA', 'P-256', 'Ed25519'] as const)('holds for %s keys', async (algorithm) => {
    const keys = await newKeys(algorithm);
    const own = await issue({ name: 'own', ca: false, keys, usage: ['client'] });
    const files = [
      { name: 'c.der', content: new Uint8Array(own.certificate.rawData) },
      { name: 'k.der', content: await keyDer(own) },
    ];
    const reading = await read(files);
    expect(reading).toMatchObject({ keyMatches: 'yes', key: { facts: { supported: true } } });
    expect(reading.findings.map(({ rule }) => rule)).toEqual(['not-pem', 'not-pem']);
    expect(text(reading.nodeFiles.cert_file)).toBe(pem(own));
    expect(text(reading.nodeFiles.key_file)).toBe(await keyPem(own));
  });
});

describe('the place of a certificate', () => {
  const asCa = (content: string) => [{ name: 'ca', content, field: 'ca_file' }] as const;
  const asClient = async (issued: Issued) =>
    [
      { name: 'c', content: pem(issued), field: 'cert_file' },
      { name: 'k', content: await keyPem(issued) },
      { name: 'ca', content: pem(root) + pem(middle), field: 'ca_file' },
    ] as const;

  test('is checked for clients', async () => {
    expect(await rulesOf(await asClient(client))).toEqual([]);
    expect(await rulesOf(await asClient(server))).toEqual(['warning not-for-clients']);
    expect(await rulesOf(await asClient(server), 'quay.io')).toEqual([
      'warning host-not-covered',
      'warning not-for-clients',
    ]);
    expect(await rulesOf(await asClient(middle))).toEqual(['warning ca-as-certificate']);
  });

  test('is checked for CAs', async () => {
    expect(await rulesOf(asCa(pem(root)))).toEqual([]);
    expect(await rulesOf(asCa(pem(server)))).toEqual(['warning certificate-as-ca']);
    expect(await rulesOf(asCa(pem(server) + pem(middle)))).toEqual([]);
    expect(await rulesOf(asCa(pem(client)))).toEqual(['error not-for-servers']);
    expect(await rulesOf(asCa(pem(root) + key))).toEqual(['warning key-in-ca-file']);
    const own = await issue({ name: 'own', ca: false, hosts: ['harbor.lan'] });
    expect(await rulesOf(asCa(pem(own)))).toEqual(['info certificate-as-ca']);
  });

  test('is not a key’s, nor a key’s its own', async () => {
    const certificate = { name: 'k', content: pem(client), field: 'key_file' } as const;
    expect(await rulesOf([certificate, { name: 'c', content: key, field: 'cert_file' }])).toEqual([
      'error certificate-as-key',
      'error key-as-certificate',
    ]);
    expect(await rulesOf(asCa(key))).toEqual(['error key-as-certificate']);
  });

  test('is right for the host', async () => {
    const hosts = ['harbor.lan', '10.0.0.1'];
    const own = asCa(pem(await issue({ name: 'own', ca: true, hosts })));
    expect(await rulesOf(own, 'harbor.lan')).toEqual([]);
    expect(await rulesOf(own, '10.0.0.1:5000')).toEqual([]);
    expect(await rulesOf(own, '*')).toEqual([]);
    const { findings } = await read(own, 'quay.lan:443');
    expect(findings).toMatchObject([
      {
        rule: 'host-not-covered',
        severity: 'warning',
        values: { host: 'quay.lan', names: ['harbor.lan', '10.0.0.1'] },
      },
    ]);
    expect(await rulesOf(asCa(pem(server)), 'quay.lan')).toContain('error host-not-covered');
    expect(await rulesOf(asCa(pem(await issue({ name: 'harbor.lan', ca: true }))), 'harbor.lan')).toEqual([
      'warning no-names',
    ]);
  });
});

describe('time and strength', () => {
  test.each([
    ['2026-07-10T00:00:00Z', []],
    ['2026-07-01T12:00:00Z', [{ rule: 'expires-soon', values: { date: '2026-07-01', days: 30 } }]],
    ['2026-05-31T00:00:00Z', [{ rule: 'expired', severity: 'error', values: { date: '2026-05-31' } }]],
  ])('of a certificate until %s', async (to, expected) => {
    const { findings } = await read([{ name: 'ca', content: pem(await issue({ name: 'CA', ca: true, to })) }]);
    expect(findings).toMatchObject(expected);
  });

  test('of one that is not yet valid, or weak', async () => {
    const later = pem(await issue({ name: 'CA', ca: true, from: '2027-01-01T00:00:00Z' }));
    expect(await rulesOf([{ name: 'ca', content: later }])).toEqual(['error not-yet-valid']);
    const short = await issue({ name: 'CA', ca: true, keys: await newKeys('RSA 1024') });
    expect(await rulesOf([{ name: 'ca', content: pem(short) }])).toEqual(['warning weak-key']);
    const old = await issue({ name: 'c', ca: false, issuer: root, hash: 'SHA-1' });
    const files = [pem(old), await keyPem(old), pem(root)].map((content, index) => ({ name: `${index}`, content }));
    expect(await rulesOf(files)).toEqual(['warning weak-signature']);
  });
});
