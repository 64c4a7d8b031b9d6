import { beforeAll, expect, test } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import { issue, keyPem, pem } from '@/lib/tls/testing/pki.ts';
import { tlsNodeFiles } from './tls-node-files.ts';
import { chooseFiles, moveChosen, tlsStore } from './tls-store.ts';

const { model } = readDocument(`configs:
  a.lan: {tls: {ca_file: /ca.crt, cert_file: /a.crt, key_file: /a.key}}
  b.lan: {tls: {ca_file: /ca.crt, cert_file: /b.crt}}
`);

const bytes = (text: string) => new TextEncoder().encode(text);
let files: { name: string; bytes: Uint8Array; field: null; password: null }[];

beforeAll(async () => {
  const root = await issue({ name: 'Root', ca: true });
  const client = await issue({ name: 'node-1', ca: false, issuer: root, usage: ['client'] });
  const contents = { 'ca.pem': pem(root), 'client.pem': pem(client), 'client.key': await keyPem(client) };
  files = Object.entries(contents).map(([name, text]) => ({ name, bytes: bytes(text), field: null, password: null }));
});

const placed = () => {
  const { here, absent } = tlsNodeFiles(model, tlsStore.getState().chosen);
  return { here: here.map(({ path, mode }) => `${path} ${mode.toString(8)}`), absent: absent.map(({ path }) => path) };
};

test('files stand where the document says, also for another registry that names the same place', async () => {
  await chooseFiles('a.lan', files);
  expect(placed()).toEqual({ here: ['/ca.crt 644', '/a.crt 644', '/a.key 600'], absent: ['/b.crt'] });
});

test('files follow a name that is changed, and go when they are removed', async () => {
  await chooseFiles('old.lan', files);
  moveChosen('old.lan', 'b.lan');
  await expect.poll(() => tlsStore.getState().chosen.get('b.lan')?.busy).toBe(false);
  expect(tlsStore.getState().chosen.has('old.lan')).toBe(false);
  expect(placed().absent).toEqual([]);
  await chooseFiles('a.lan', []);
  await chooseFiles('b.lan', []);
  expect(placed().here).toEqual([]);
});

test('only the last choice counts, and nothing goes along while it is being read', async () => {
  await chooseFiles('a.lan', files);
  const first = chooseFiles('a.lan', files.slice(0, 1));
  expect(placed().here).toEqual([]);
  const second = chooseFiles('a.lan', files.slice(0, 2));
  expect(await first).toBe(null);
  expect((await second)?.chain).toHaveLength(1);
  expect(placed().here).toEqual(['/ca.crt 644', '/a.crt 644']);
});
