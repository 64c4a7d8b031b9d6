import { describe, expect, it } from 'vitest';
import { signingWith } from '../fingerprints/index.ts';
import { issue, keyPem, pem } from '../tls/testing/pki.ts';
import { contentWith } from './testing/planted.ts';
import { shownTlsFiles } from './tls-files.ts';

const sign = await signingWith(new Uint8Array(32).fill(3));
const root = await issue({ name: 'Acme Root', ca: true });
const leaf = await issue({ name: 'registry', issuer: root, hosts: ['harbor.lan', '10.0.0.1'] });
const next = await issue({ name: 'registry', issuer: root, hosts: ['harbor.lan'], to: '2036-02-03T04:05:06Z' });
const [key, otherKey] = [await keyPem(leaf), await keyPem(next)];

const contentOf = (files: Readonly<Record<string, string>>) =>
  contentWith('', { tlsFiles: Object.entries(files).map(([path, text]) => ({ path, text })) });
const shown = (before: Readonly<Record<string, string>> | null, after: Readonly<Record<string, string>>) =>
  shownTlsFiles(before && contentOf(before), contentOf(after), sign, 'edge');
const textsOf = async (before: string, after: string) => {
  const sides = await shown({ '/f': before }, { '/f': after });
  return [sides.before[0]?.text ?? '', sides.after[0]?.text ?? ''] as const;
};

describe('a TLS file in a review', () => {
  it('is told by what its certificates say', async () => {
    const { before, after } = await shown(null, { '/etc/ca.crt': pem(leaf) + pem(root) });
    expect(before).toEqual([]);
    expect(after[0]?.text.replaceAll(/ [\dA-F:]{95}$/gm, ' …').replaceAll(/serial {3}\w+/g, 'serial   …')).toBe(
      `certificate
  subject  CN=registry
  names    harbor.lan, 10.0.0.1
  issuer   CN=Acme Root
  valid    2025-01-01 00:00 UTC to 2035-01-01 00:00 UTC
  key      P-256
  serial   …
  SHA-256  …
certificate
  subject  CN=Acme Root
  issuer   CN=Acme Root
  valid    2025-01-01 00:00 UTC to 2035-01-01 00:00 UTC
  key      P-256
  CA       yes
  serial   …
  SHA-256  …
`,
    );
  });

  it('differs in the lines that differ', async () => {
    const [before, after] = await textsOf(pem(leaf), pem(next));
    const differ = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(differ.map((line) => line.trim().split(' ')[0])).toEqual(['names', 'valid', 'serial', 'SHA-256']);
    expect(after).toContain('to 2036-02-03 04:05 UTC');
  });

  it('never shows a key, only whether it is another one', async () => {
    for (const both of [await textsOf(pem(leaf) + key, pem(leaf) + otherKey), await textsOf(key, otherKey)]) {
      const [before, after] = both;
      expect(before).toMatch(/^private key ••••••$/m);
      expect(after).toMatch(/^private key ••••••′$/m);
      for (const line of [...key.split('\n'), ...otherKey.split('\n')].filter(({ length }) => length > 20))
        expect(before + after).not.toContain(line.slice(0, 20).replace(/^-----.*/, '\0'));
    }
    const [before, after] = await textsOf(pem(leaf) + key, pem(leaf) + key);
    expect(after).toBe(before);
  });

  it('is another one where it is only written in another way', async () => {
    const [before, after] = await textsOf(pem(leaf), pem(leaf).replaceAll('\n', '\r\n'));
    expect(after).toBe(`${before}# the same, written in another way\n`);
  });

  it('hides what is no certificate, and tells of one that cannot be read', async () => {
    const bad = '-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----\n';
    const [before, after] = await textsOf(`a secret note\n${bad}`, `another note\n${bad}`);
    expect(before).toMatch(/^other text ••••••\ncertificate that cannot be read\n {2}SHA-256 {2}[\dA-F:]{95}\n$/);
    expect(after).toBe(before.replace('••••••', '••••••′'));
  });
});
