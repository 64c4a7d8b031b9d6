import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultLayout } from '@/components/editor/pane-layout.ts';
import { createShellStore } from '@/components/editor/shell-store.ts';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { formViewOf } from '@/components/form/state/follow-document.ts';
import { tlsFilesOf } from '@/components/tls/tls-store.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { readTlsFiles, type TlsFile } from '@/lib/tls/index.ts';
import { issue, pem } from '@/lib/tls/testing/pki.ts';
import { type Locale, locales } from '@/messages/locale.ts';
import { findCommands } from './find-commands.ts';
import { tlsCommands } from './tls-commands.ts';

const text = 'configs:\n  mirror.lan:\n    tls: {ca_file: /etc/ca.crt}\n';
const bytesOf = (content: string) => new TextEncoder().encode(content);

/** An editor for which a file was chosen. */
async function opened(file: Partial<TlsFile>, state: 'read' | 'failed' = 'read') {
  const resolved = resolveTarget();
  if (!resolved.ok) throw new Error('there is a default target');
  const editor = createEditorStore({ text, target: resolved.target });
  const shell = createShellStore({ ...defaultLayout, shown: 'text' });
  const files = [{ name: 'corp.pem', bytes: bytesOf(''), field: null, password: null, ...file }];
  const reading = state === 'failed' ? null : await readTlsFiles(files, { host: 'mirror.lan', now: new Date() });
  tlsFilesOf(editor).store.setState({ chosen: new Map([['mirror.lan', { files, reading, state }]]) });
  const find = (query: string, locale: Locale = 'en') =>
    findCommands(tlsCommands({ editor, shell }, locale), query).flatMap(({ items }) => items);
  return { editor, shell, find, labels: () => find('').map(({ label }) => label) };
}

const ca = async () => bytesOf(pem(await issue({ name: 'Corp Root', ca: true })));

it('offers the other uses of a chosen file, its place and to remove it, in both languages', async () => {
  const { find, labels, editor, shell } = await opened({ bytes: await ca(), field: 'cert_file' });
  expect(labels()).toEqual([
    'Find out what corp.pem of mirror.lan is',
    'Take corp.pem of mirror.lan for a CA certificate',
    'Take corp.pem of mirror.lan for the private key',
    'Remove corp.pem of mirror.lan',
    'Use /etc/rancher/k3s/tls/mirror.lan/client.crt for mirror.lan',
  ]);
  for (const locale of locales)
    for (const query of ['private key', '私钥'])
      expect(find(query, locale)[0]?.id).toBe('tls key_file corp.pem mirror.lan');
  find('移除')[0]?.run();
  expect(tlsFilesOf(editor).store.getState().chosen.size).toBe(0);
  expect(shell.getState().layout.shown).toBe('form');
  expect(formViewOf(editor).getState().focus?.path).toEqual(['configs', 'mirror.lan', 'tls', 'files']);
  expect(labels()).toEqual([]);
});

it('writes the proposed place where the document names another, unless it can only be looked at', async () => {
  const { find, editor } = await opened({ bytes: await ca() });
  editor.getState().setReadOnly(true);
  expect(find('ca.crt')).toEqual([]);
  editor.getState().setReadOnly(false);
  expect(find('改用')[0]?.label).toBe('Use /etc/rancher/k3s/tls/mirror.lan/ca.crt for mirror.lan');
  find('改用')[0]?.run();
  expect(editor.getState().text).toContain('ca_file: /etc/rancher/k3s/tls/mirror.lan/ca.crt');
  expect(find('改用')).toEqual([]);
});

it('leads to the password of a file that is locked, and reads again what could not be read', async () => {
  const bytes = new Uint8Array(readFileSync('lib/tls/fixtures/modern.p12'));
  const { find, editor } = await opened({ name: 'client.p12', bytes });
  expect(find('密码')[0]?.label).toBe('Enter the password of client.p12 of mirror.lan');
  find('password')[0]?.run();
  expect(formViewOf(editor).getState().focus?.path).toEqual(['configs', 'mirror.lan', 'tls', 'files', 'client.p12']);
  const failed = await opened({}, 'failed');
  expect(failed.find('重新读取')[0]?.label).toBe('Read the TLS files of mirror.lan again');
});
