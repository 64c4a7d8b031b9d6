import { expect, test } from 'vitest';
import { readGiven } from './read-given.ts';

const key = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n';
const yaml = 'mirrors:\n  harbor.lan: {}\n';

const given = (files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) =>
  readGiven(Object.entries(files).map(([path, content]) => ({ path, file: new File([content], path) })));

test.each([
  ['a key', 'client.key', key],
  ['a key by any name', 'secret.txt', key],
  [
    'a certificate behind what openssl says of it',
    'ca.txt',
    `subject=CN = x\n${key.replaceAll('PRIVATE KEY', 'CERTIFICATE')}`,
  ],
  ['a PKCS#12 file', 'client.p12', new Uint8Array([0x30, 0x82, 0, 0xff])],
  ['a bare key', 'tls.key', 'MC4CAQAwBQYDK2VwBCIEIA=='],
])('%s is refused, and nothing of it is kept', async (_what, name, content) => {
  expect(await given({ [name]: content })).toEqual({ kind: 'refused', name, problem: 'tls-file' });
});

test('certificates are refused beside each other and beside a document, which is opened', async () => {
  expect(await given({ 'ca.crt': key, 'client.key': key })).toEqual({
    kind: 'refused',
    name: 'ca.crt',
    problem: 'tls-file',
  });
  expect(await given({ 'ca.crt': key, 'registries.yaml': yaml })).toEqual({
    kind: 'documents',
    documents: [{ name: 'registries.yaml', text: yaml }],
    refused: [{ name: 'ca.crt', problem: 'tls-file' }],
  });
});

test('a document stays one though it holds a key, or is called like one', async () => {
  const noted = `${yaml}# ours:\n#-----BEGIN CERTIFICATE-----\n`;
  expect(await given({ 'a.yaml': noted, 'b.pem': yaml })).toMatchObject({
    kind: 'documents',
    documents: [{ name: 'a.yaml' }, { name: 'b.pem' }],
    refused: [],
  });
});
