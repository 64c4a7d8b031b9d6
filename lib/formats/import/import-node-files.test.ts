import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../messages/catalog.ts';
import { readDocument } from '../../document/index.ts';
import { renderNodeFiles, type Target } from '../../node-files/index.ts';
import { anyRegistries, anyTarget, targetOf } from '../../node-files/testing/any-registries.ts';
import type { Registries } from '../../registries/model.ts';
import { importNodeFiles } from './import-node-files.ts';
import type { ImportNote, ImportNoteId } from './import-note.ts';
import { tellingRegistries } from './testing/telling-registries.ts';

type Golden = {
  options?: {
    program?: string;
    noDefaultEndpoint?: boolean;
    embedded?: boolean;
    snapshotter?: string;
    selinux?: boolean;
  };
  expected: Record<string, { files?: Record<string, string> }>;
};

const golden = join(import.meta.dirname, '../../node-files/fixtures/golden');
const cases = readdirSync(golden).filter((name) => name.endsWith('.json'));

function filesOf(model: Registries, target: Target): Record<string, string> {
  return Object.fromEntries([...renderNodeFiles(model, target).files].map(([path, file]) => [path, file.text]));
}

/** What K3s makes of the document that was imported. */
function writtenBy(text: string, target: Target): Record<string, string> {
  const reading = readDocument(text);
  expect(reading.accepted).toBe(true);
  return filesOf(reading.model, target);
}

async function importFiles(files: Record<string, string>) {
  const imported = await importNodeFiles(new Map(Object.entries(files)));
  for (const { id, values } of imported.notes) {
    for (const locale of ['en', 'zh-CN'] as const) {
      const onError = (error: Error) => {
        throw error;
      };
      createTranslator({ locale, messages: catalog[locale], namespace: 'import.notes', onError })(id, values);
    }
  }
  return { ...imported, ids: imported.notes.map(({ id }) => id) };
}

const lossy: readonly ImportNoteId[] = ['differs', 'entries-lost', 'not-toml', 'nothing-found', 'reason-guessed'];
const isLossy = ({ id }: ImportNote) => lossy.includes(id);

/** What is not in the files any more: settings that say nothing, rewrites that K3s does not write, a table that stands there twice. */
const lost: Readonly<Record<string, readonly string[]>> = {
  'auth-null.json': ['v1.20.5', 'v1.25.4', 'v1.29.1', 'v1.29.3', 'v1.29.4'],
  'endpoint-duplicates.json': ['v1.29.1'],
  'rewrite-default-only.json': ['v1.29.3', 'v1.29.4'],
  'skip-verify.json': ['v1.29.1'],
  'wildcard-config.json': ['v1.29.3', 'v1.29.4'],
};

describe('recorded files', () => {
  test.each(cases)('%s give the document that writes them, or say that they cannot', async (name) => {
    const { options = {}, expected }: Golden = JSON.parse(readFileSync(join(golden, name), 'utf8'));
    for (const [line, { files }] of Object.entries(expected)) {
      if (files === undefined) continue;
      const { text, notes } = await importFiles(files);
      if (lost[name]?.includes(line)) expect(notes.some(isLossy), line).toBe(true);
      else expect(writtenBy(text, targetOf({ ...options, options, line })), line).toEqual(files);
    }
  });
});

describe('any files', () => {
  test('that tell everything come back byte for byte, with their target', async () => {
    await fc.assert(
      fc.asyncProperty(tellingRegistries, anyTarget, async (model, target) => {
        const files = filesOf(model, target);
        const { text, notes, target: found } = await importFiles(files);
        expect(notes.filter(isLossy)).toEqual([]);
        expect(writtenBy(text, target)).toEqual(files);
        expect(found?.program).toBe(target.program);
      }),
      { numRuns: 80 },
    );
  });

  test('come back or say that they do not, whatever stood in the document', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegistries, anyTarget, async (model, target) => {
        const files = filesOf(model, target);
        const { text, notes } = await importFiles(files);
        const written = writtenBy(text, target);
        if (!notes.some(isLossy)) expect(written).toEqual(files);
      }),
      { numRuns: 80 },
    );
  });
});

describe('the options of the node', () => {
  const mirrors = new Map([['a.test', { endpoint: ['https://m.test'], rewrite: null }]]);
  const model = { mirrors, configs: null, auths: null };

  test.each([
    [{ noDefaultEndpoint: true }, ['no-default-endpoint-guessed']],
    [{ embedded: true }, ['embedded-registry']],
    [{ selinux: true, snapshotter: 'native' }, []],
  ] as const)('%o are found', async (options, expected) => {
    const target = targetOf({ program: 'rke2', line: 'v1.33.5', options });
    const { target: found, ids } = await importFiles(filesOf(model, target));
    expect(found).toMatchObject({ program: 'rke2', line: 'v1.33.5', options });
    expect(ids).toEqual([...expected, 'comments-and-order-lost', 'ignored-not-kept']);
  });

  test('and the release’s pause image does not matter', async () => {
    const target = { ...targetOf({}), pauseImage: '3.10.2' };
    expect((await importFiles(filesOf(model, target))).target?.pauseImage).toBe('3.10.2');
  });

  test('are guessed without config.toml', async () => {
    const { 'config.toml': _, ...files } = filesOf(model, targetOf({ line: 'v1.31.6' }));
    const { ids, text } = await importFiles(files);
    expect(ids).toEqual(['line-guessed', 'comments-and-order-lost', 'ignored-not-kept', 'config-toml-missing']);
    expect(text).toBe('mirrors:\n  a.test:\n    endpoint:\n      - https://m.test\n');
  });
});

describe('files as they lie about', () => {
  test('are told by their paths', async () => {
    const hosts = filesOf(
      { mirrors: new Map([['b.test:5000', { endpoint: ['m.test'], rewrite: null }]]), configs: null, auths: null },
      targetOf({}),
    );
    const at = (folder: string) =>
      Object.fromEntries(Object.entries(hosts).map(([path, text]) => [`${folder}${path}`, text]));
    for (const folder of ['/var/lib/rancher/k3s/agent/etc/containerd/', 'containerd/', './']) {
      const { text, ids } = await importFiles({ ...at(folder), [`${folder}config.toml.tmpl`]: '' });
      expect(text).toBe('mirrors:\n  b.test:5000:\n    endpoint:\n      - https://m.test\n');
      expect(ids).toEqual(['file-unknown', 'comments-and-order-lost', 'ignored-not-kept']);
    }
  });

  test('may hold the document itself', async () => {
    const yaml = '# mine\nmirrors: {}\n';
    const { text, ids } = await importFiles({ 'etc/rancher/k3s/registries.yaml': yaml, 'config.toml': '' });
    expect({ text, ids }).toEqual({ text: yaml, ids: ['document-found'] });
  });

  test.each([[{}], [{ 'notes.txt': 'x' }], [{ 'config.toml': 'not toml' }]])('%o hold nothing', async (files) => {
    const { text, ids } = await importFiles(files);
    expect(text).toBe('');
    expect(ids).toContain('nothing-found');
  });

  test('are no TOML where a pattern has a backslash, and are read all the same', async () => {
    const rewrite = new Map([['^a\\.b"c', 'x\\1']]);
    const model = {
      mirrors: new Map([['a.test', { endpoint: ['https://m.test'], rewrite }]]),
      configs: null,
      auths: null,
    };
    const { text, notes } = await importFiles(filesOf(model, targetOf({})));
    expect(readDocument(text).model).toEqual(model);
    expect(notes[0]).toMatchObject({
      id: 'not-toml-but-read',
      values: { file: 'certs.d/a.test/hosts.toml', line: 10 },
    });
  });
});
