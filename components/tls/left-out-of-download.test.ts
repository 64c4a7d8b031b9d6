import { expect, test } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import { readTlsFiles } from '@/lib/tls/index.ts';
import { issue, keyPem, pem } from '@/lib/tls/testing/pki.ts';
import { createChosenFiles } from './chosen-files.ts';
import { chosenFaults } from './left-out-of-download.ts';

const { model } = readDocument('configs: {a.lan: {tls: {cert_file: /a.crt, key_file: /a.key}}}');

const file = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  field: null,
  password: null,
});

test('errors in chosen files, files without a place and what is gone from the document are told', async () => {
  const root = await issue({ name: 'Root', ca: true });
  const client = await issue({ name: 'node-1', ca: false, issuer: root, usage: ['client'] });
  const stranger = await issue({ name: 'stranger', ca: false, issuer: root, usage: ['client'] });
  const { store, choose } = createChosenFiles(
    (files, host) => readTlsFiles(files, { host, now: new Date() }),
    () => {},
  );
  await choose('a.lan', [file('ca.pem', pem(root)), file('a.crt', pem(client)), file('a.key', await keyPem(stranger))]);
  const reading = choose('gone.lan', [file('ca.pem', pem(root))]);
  expect(chosenFaults(model, store.getState().chosen)).toMatchObject({
    errors: [{ config: 'a.lan', finding: { rule: 'key-mismatch' } }],
    unplaced: [{ config: 'a.lan', field: 'ca_file' }],
    isReading: true,
  });
  await reading;
  expect(chosenFaults(model, store.getState().chosen)).toMatchObject({
    unplaced: [
      { config: 'a.lan', field: 'ca_file' },
      { config: 'gone.lan', field: 'ca_file' },
    ],
    unread: [],
    isReading: false,
  });
});

test('files that nothing could read are told', async () => {
  const { store, choose } = createChosenFiles(
    () => Promise.reject(new Error('no worker')),
    () => {},
  );
  await choose('a.lan', [file('ca.pem', '')]);
  expect(chosenFaults(model, store.getState().chosen).unread).toEqual(['a.lan']);
});
