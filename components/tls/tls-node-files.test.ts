import { beforeAll, expect, test } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import { readTlsFiles } from '@/lib/tls/index.ts';
import { issue, keyPem, pem } from '@/lib/tls/testing/pki.ts';
import { createChosenFiles } from './chosen-files.ts';
import { tlsNodeFiles } from './tls-node-files.ts';

const { model } = readDocument(`configs:
  a.lan: {tls: {ca_file: /ca.crt, cert_file: /a.crt, key_file: /a.key}}
  b.lan: {tls: {ca_file: /ca.crt, cert_file: /b.crt}}
`);

const remembered = new Set<string>();
const createFiles = () =>
  createChosenFiles(
    (chosen, host) => readTlsFiles(chosen, { host, now: new Date() }),
    (config, chosen) => (chosen ? remembered.add(config) : remembered.delete(config)),
  );
const { store, choose, move } = createFiles();

const bytes = (text: string) => new TextEncoder().encode(text);
let files: { name: string; bytes: Uint8Array; field: null; password: null }[];

beforeAll(async () => {
  const root = await issue({ name: 'Root', ca: true });
  const client = await issue({ name: 'node-1', ca: false, issuer: root, usage: ['client'] });
  const contents = { 'ca.pem': pem(root), 'client.pem': pem(client), 'client.key': await keyPem(client) };
  files = Object.entries(contents).map(([name, text]) => ({ name, bytes: bytes(text), field: null, password: null }));
});

const placed = ({ chosen } = store.getState()) => {
  const { here, absent } = tlsNodeFiles(model, chosen);
  return { here: here.map(({ path, mode }) => `${path} ${mode.toString(8)}`), absent: absent.map(({ path }) => path) };
};

test('files stand where the document says, also for another registry that names the same place', async () => {
  await choose('a.lan', files);
  expect(placed()).toEqual({ here: ['/ca.crt 644', '/a.crt 644', '/a.key 600'], absent: ['/b.crt'] });
});

test('different files for one place are told, and that of the first registry stays', async () => {
  const other = await issue({ name: 'Other root', ca: true });
  const { store, choose } = createFiles();
  await choose('a.lan', files.slice(0, 1));
  await choose('b.lan', [{ name: 'ca.pem', bytes: bytes(pem(other)), field: null, password: null }]);
  const { here, clashes } = tlsNodeFiles(model, store.getState().chosen);
  expect(clashes).toEqual([{ path: '/ca.crt', configs: ['a.lan', 'b.lan'] }]);
  expect(here.map((file) => file.bytes)).toEqual([files[0]?.bytes]);
  await choose('b.lan', files.slice(0, 1));
  expect(tlsNodeFiles(model, store.getState().chosen).clashes).toEqual([]);
});

test('files follow a name that is changed, and go when they are removed', async () => {
  await choose('old.lan', files);
  move('old.lan', 'b.lan');
  await expect.poll(() => store.getState().chosen.get('b.lan')?.state).toBe('read');
  expect(store.getState().chosen.has('old.lan')).toBe(false);
  expect(placed().absent).toEqual([]);
  expect([...remembered].sort()).toEqual(['a.lan', 'b.lan']);
  await choose('a.lan', []);
  await choose('b.lan', []);
  expect(placed().here).toEqual([]);
});

test('only the last choice counts, and nothing goes along while it is being read', async () => {
  await choose('a.lan', files);
  const first = choose('a.lan', files.slice(0, 1));
  expect(placed().here).toEqual([]);
  const second = choose('a.lan', files.slice(0, 2));
  expect(await first).toBe(null);
  expect((await second)?.chain).toHaveLength(1);
  expect(placed().here).toEqual(['/ca.crt 644', '/a.crt 644']);
});

test('what cannot be read at all is told, and does not go along', async () => {
  const unread = createChosenFiles(
    () => Promise.reject(new Error('no worker')),
    () => undefined,
  );
  expect(await unread.choose('a.lan', files)).toBe(null);
  expect(unread.store.getState().chosen.get('a.lan')).toMatchObject({ reading: null, state: 'failed' });
});

test('a copy of a document has its files, and each goes its own way from there', async () => {
  await choose('a.lan', files);
  const copy = createFiles();
  copy.copyFrom(store.getState().chosen);
  await expect.poll(() => placed(copy.store.getState()).here.length).toBe(3);
  await copy.choose('a.lan', []);
  expect(placed(copy.store.getState()).here).toEqual([]);
  expect(placed().here).toHaveLength(3);
});
