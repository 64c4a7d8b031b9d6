import { beforeAll, expect, test } from 'vitest';
import { readTlsFiles, type TlsFile } from '@/lib/tls/index.ts';
import { issue, keyPem, pem } from '@/lib/tls/testing/pki.ts';
import { addingFiles } from './same-names.ts';

const file = (name: string, text: string): TlsFile => ({
  name,
  bytes: new TextEncoder().encode(text),
  field: null,
  password: null,
});
const read = (one: TlsFile) => readTlsFiles([one], { host: 'harbor.lan', now: new Date() });
const texts = { ca: '', newCa: '', client: '', renewed: '', key: '' };

beforeAll(async () => {
  const root = await issue({ name: 'Root', ca: true });
  const client = await issue({ name: 'node-1', ca: false, issuer: root });
  texts.ca = pem(root);
  texts.newCa = pem(await issue({ name: 'Other root', ca: true }));
  texts.client = pem(client);
  texts.renewed = pem(await issue({ name: 'node-1', ca: false, issuer: root }));
  texts.key = await keyPem(client);
});

async function add(chosen: readonly TlsFile[], added: readonly TlsFile[]) {
  const { files, replaced } = (await addingFiles(chosen, added, read))(chosen);
  const words = new Map(Object.entries(texts).map(([what, text]) => [text, what]));
  const told = files.map(({ name, bytes }) => `${name}: ${words.get(new TextDecoder().decode(bytes))}`);
  return { files, told, replaced };
}

test('a CA and a certificate of one name both stay', async () => {
  const { told, replaced } = await add([file('tls.crt', texts.ca)], [file('tls.crt', texts.client)]);
  expect(told).toEqual(['tls.crt: ca', 'tls (2).crt: client']);
  expect(replaced).toEqual([]);
});

test('two of one name that come at once both stay, whatever they are', async () => {
  const { told } = await add([], [file('ca', texts.ca), file('ca', texts.newCa), file('ca', texts.ca)]);
  expect(told).toEqual(['ca: ca', 'ca (2): newCa']);
});

test('a renewed one takes the place of its elder, which is told, and the same one again changes nothing', async () => {
  const { files } = await add([file('tls.crt', texts.ca)], [file('tls.crt', texts.client)]);
  const renewed = await add(files, [file('tls.crt', texts.renewed)]);
  expect(renewed.told).toEqual(['tls.crt: ca', 'tls (2).crt: renewed']);
  expect(renewed.replaced).toEqual(['tls (2).crt']);
  const again = await add(renewed.files, [file('tls.crt', texts.renewed)]);
  expect(again).toEqual({ ...renewed, replaced: [] });
});

test('each file is read once at most, however many come of its name', async () => {
  const chosen = [file('tls.crt', texts.ca), file('other.crt', texts.ca)];
  const reads: TlsFile[] = [];
  await addingFiles(chosen, [file('tls.crt', texts.client), file('tls.crt', texts.key)], (one) => {
    reads.push(one);
    return read(one);
  });
  expect(reads.map(({ bytes }) => new TextDecoder().decode(bytes)).toSorted()).toEqual(
    [texts.ca, texts.client, texts.key].toSorted(),
  );
});

test('what is taken out meanwhile does not come back', async () => {
  const elder = file('tls.crt', texts.client);
  const adding = await addingFiles([elder], [file('tls.crt', texts.renewed)], read);
  expect(adding([file('key', texts.key)]).files.map(({ name }) => name)).toEqual(['key', 'tls.crt']);
});
