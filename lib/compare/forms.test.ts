import { createTranslator } from 'use-intl/core';
import { describe, expect, it, test } from 'vitest';
import { catalog } from '../../messages/catalog.ts';
import { valuesIn } from '../../messages/values-in.ts';
import { readDocument } from '../document/index.ts';
import { targetOf } from '../node-files/testing/any-registries.ts';
import { compareTargets, type NoteId } from './index.ts';
import { compared, told } from './testing/notes-of.ts';

const mirror = 'mirrors:\n  a.test:\n    endpoint: [https://m.test]\n';
const settings =
  'configs:\n  m.test:\n    auth: {username: u, password: p}\n  n.test:\n    tls: {insecure_skip_verify: true}\n';
const say = createTranslator({ locale: 'en', messages: catalog.en, namespace: 'compare' });

/** The sentences of a note on an empty document. */
function said(id: NoteId, from: string, to: string): string {
  return compared('', from, to)
    .notes.flatMap((note) => {
      return note.id === id ? [say(`notes.${id}.says`, valuesIn('en', note.values))] : [];
    })
    .join();
}

const before = 'v1.29.0';
const after = 'v1.29.4';

describe('mirrors-moved', () => {
  it('tells of mirrors that go to hosts.toml files, and back', () => {
    expect(told('mirrors-moved', mirror, before, after)).toEqual(['info: certs | deleted | a.test']);
    expect(told('mirrors-moved', mirror, before, 'v1.33.4')).toEqual(['info: certs | kept | a.test']);
    expect(told('mirrors-moved', mirror, after, before)).toEqual(['info: inline | deleted | a.test']);
  });

  it('leaves out those that no file is written for', () => {
    expect(told('mirrors-moved', 'mirrors:\n  b.test:\n', before, after)).toEqual([]);
    expect(told('mirrors-moved', `${mirror}  b.test:\n`, before, after)).toEqual(['info: certs | deleted | a.test']);
  });

  it('is silent where they stay', () => {
    expect(told('mirrors-moved', mirror, 'v1.25.3', before)).toEqual([]);
    expect(told('mirrors-moved', mirror, after, 'v1.35.3')).toEqual([]);
  });

  it('names the first five only', () => {
    const text = `mirrors:\n${Array.from({ length: 8 }, (_, at) => `  r${at}.test: {endpoint: [https://m.test]}\n`).join('')}`;
    const [note] = compared(text, before, after).notes.filter(({ id }) => id === 'mirrors-moved');
    expect(note?.values).toMatchObject({
      names: ['r0.test', 'r1.test', 'r2.test', 'r3.test', 'r4.test'],
      count: 8,
      more: 3,
    });
    expect(note?.paths).toHaveLength(8);
  });
});

test('tls-moved tells of TLS settings that go to hosts.toml files, and back', () => {
  expect(told('tls-moved', settings, before, after)).toEqual(['info: certs | unsaid | n.test']);
  expect(told('tls-moved', settings, after, before)).toEqual(['info: inline | unsaid | n.test']);
  expect(told('tls-moved', `${mirror}${settings}`, before, after)).toEqual(['info: certs | said | n.test']);
  expect(told('tls-moved', settings, after, 'v1.35.3')).toEqual([]);
  expect(told('tls-moved', 'configs:\n  n.test:\n    tls: {}\n', before, after)).toEqual([]);
});

test('credentials-stay tells of the logins that do not go along', () => {
  expect(told('credentials-stay', settings, before, after)).toEqual(['info: m.test']);
  expect(told('credentials-stay', settings, after, before)).toEqual([]);
  expect(told('credentials-stay', mirror, before, after)).toEqual([]);
});

describe('certs-folder', () => {
  const bare = `${mirror}  b.test:\n`;

  it.each([
    ['v1.31.0', 'v1.31.1'],
    ['v1.30.4', 'v1.30.5'],
    ['v1.29.8', 'v1.29.9'],
    ['v1.28.13', 'v1.28.14'],
    ['v1.27.16', 'v1.32.0'],
    ['v1.29.1', 'v1.31.6'],
  ])('%s deletes what others put there, %s keeps it', (one, other) => {
    expect(told('certs-folder', bare, one, other)).toEqual(['info: kept | b.test']);
    expect(told('certs-folder', bare, other, one)).toEqual(['warning: deleted | b.test']);
    expect(told('certs-folder', mirror, one, other)).toEqual([]);
  });

  it.each([
    ['v1.29.1', 'v1.29.4'],
    ['v1.31.1', 'v1.35.3'],
    ['v1.29.0', 'v1.33.4'],
  ])('is silent between %s and %s', (one, other) => {
    expect(told('certs-folder', bare, one, other)).toEqual([]);
  });
});

describe('config-version', () => {
  it('tells what becomes of a template', () => {
    expect(told('config-version', '', 'v1.25.3', 'v1.25.4')).toEqual(['warning: 1 | 2 | up']);
    expect(told('config-version', '', 'v1.31.5', 'v1.31.6')).toEqual(['warning: 2 | 3 | up']);
    expect(told('config-version', '', 'v1.33.4', 'v1.29.4')).toEqual(['warning: 3 | 2 | down']);
    expect(told('config-version', '', 'v1.33.4', 'v1.25.3')).toEqual(['warning: 3 | 1 | down']);
    expect(told('config-version', '', 'v1.25.4', 'v1.31.5')).toEqual([]);
  });

  it('says that containerd 1 reads version 2 as well as 1', () => {
    expect(said('config-version', 'v1.29.0', 'v1.24.0')).toContain('containerd reads version 2 there as well');
    expect(said('config-version', 'v1.33.4', 'v1.29.4')).toContain(
      'only config.toml.tmpl is looked at, in version 1 or 2',
    );
  });
});

describe('template-keys', () => {
  it('tells what a full template of version 3 lacks, or has too much', () => {
    expect(told('template-keys', '', 'v1.33.4', 'v1.35.3')).toEqual(['warning: up | 2.0.5-k3s2 | 2.2.2-k3s1']);
    expect(told('template-keys', '', 'v1.33.5', 'v1.33.4')).toEqual(['warning: down | 2.1.4-k3s1 | 2.0.5-k3s2']);
  });

  it('is silent where config.toml has the same settings, or another version', () => {
    expect(told('template-keys', '', 'v1.31.6', 'v1.33.4')).toEqual([]);
    expect(told('template-keys', '', 'v1.33.5', 'v1.35.3')).toEqual([]);
    expect(told('template-keys', '', 'v1.31.5', 'v1.35.3')).toEqual([]);
  });
});

test('imports tells of the folder that config.toml takes in', () => {
  expect(told('imports', '', 'v1.35.2', 'v1.35.3')).toEqual(['info: begins']);
  expect(told('imports', '', 'v1.35.3', 'v1.31.6')).toEqual(['info: ends']);
  expect(told('imports', '', 'v1.31.6', 'v1.35.2')).toEqual([]);
});

test('imports names the folder of the program that takes it in', () => {
  const reading = readDocument('');
  if (!reading.accepted) throw new Error('K3s refuses the document');
  const k3s = targetOf({ release: 'v1.35.3' });
  const rke2 = targetOf({ program: 'rke2', release: 'v1.31.6' });
  for (const [from, to] of [
    [k3s, rke2],
    [rke2, k3s],
  ] as const) {
    const note = compareTargets({ reading, from, to }).notes.find(({ id }) => id === 'imports');
    expect(note?.values.folder).toContain('/rancher/k3s/');
  }
});

test('stargz tells of the settings that its snapshotter has for itself', () => {
  const options = { options: { snapshotter: 'stargz' } };
  expect(told('stargz', mirror, 'v1.29.3', 'v1.29.4', options)).toEqual(['info: certs']);
  expect(told('stargz', mirror, 'v1.29.4', 'v1.29.0', options)).toEqual(['info: inline']);
  expect(told('stargz', mirror, 'v1.29.4', 'v1.31.6', options)).toEqual([]);
  expect(told('stargz', mirror, 'v1.29.3', 'v1.29.4')).toEqual([]);
  expect(told('stargz', '', 'v1.29.3', 'v1.29.4', options)).toEqual([]);
});

test('program tells where the other program looks, and of TLS files below the folders of the first', () => {
  const files =
    'configs:\n  m.test:\n    tls: {ca_file: /etc/rancher/k3s/tls/ca.crt, cert_file: /etc/ssl/c.crt, key_file: /etc/ssl/c.key}\n';
  expect(told('program', files, 'v1.33.4+k3s1', 'v1.33.4+rke2r1')).toEqual([
    'warning: k3s | rke2 | /etc/rancher/k3s/tls/ca.crt',
  ]);
  expect(told('program', files, 'v1.33.4-rke2r1', 'v1.33.4+k3s1')).toEqual(['warning: rke2 | k3s | ']);
  expect(told('program', files, 'v1.33.4+rke2r1', 'v1.33.3+rke2r1')).toEqual([]);
});

describe('pause-image', () => {
  const [one, other] = ['v1.35.6', 'v1.35.7'];

  it('says where the new one comes from', () => {
    expect(told('pause-image', '', one, other)).toEqual(['info: 3.6 | 3.10.2 | direct | ']);
    expect(told('pause-image', mirror, one, other)).toEqual(['info: 3.6 | 3.10.2 | direct | ']);
    const hub = 'mirrors:\n  docker.io: {endpoint: [https://m.test]}\n';
    expect(told('pause-image', hub, one, other)).toEqual(['info: 3.6 | 3.10.2 | first | m.test']);
    expect(told('pause-image', hub, one, other, { options: { noDefaultEndpoint: true } })).toEqual([
      'warning: 3.6 | 3.10.2 | only | m.test',
    ]);
    const all = 'mirrors:\n  "*": {endpoint: [https://m.test]}\n';
    expect(told('pause-image', all, other, one)).toEqual(['info: 3.10.2 | 3.6 | first | m.test']);
  });

  it('is silent while it stays', () => {
    expect(told('pause-image', mirror, 'v1.33.4', one)).toEqual([]);
  });
});

test('containerd-major tells whose error will be shown where several hosts are asked', () => {
  expect(told('containerd-major', mirror, 'v1.31.5', 'v1.31.6')).toEqual([
    'info: up | 1.7.23-k3s2 | 2.0.2-k3s2 | a.test',
  ]);
  expect(told('containerd-major', mirror, 'v1.31.6', 'v1.31.5')).toEqual([
    'info: down | 2.0.2-k3s2 | 1.7.23-k3s2 | a.test',
  ]);
  expect(told('containerd-major', mirror, 'v1.31.6', 'v1.35.3')).toEqual([]);
  expect(told('containerd-major', mirror, 'v1.31.5', 'v1.31.6', { options: { noDefaultEndpoint: true } })).toEqual([]);
});
