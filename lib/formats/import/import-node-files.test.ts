import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../messages/catalog.ts';
import { valuesIn } from '../../../messages/values-in.ts';
import { readDocument } from '../../document/index.ts';
import { lineNames, renderNodeFiles, type Target } from '../../node-files/index.ts';
import { anyRegistries, anyTarget, targetOf } from '../../node-files/testing/any-registries.ts';
import type { Config, Registries } from '../../registries/model.ts';
import { importNodeFiles } from './import-node-files.ts';
import type { ImportNote, ImportNoteId } from './import-note.ts';
import { plausibleRegistries } from './testing/plausible-registries.ts';
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
      createTranslator({ locale, messages: catalog[locale], namespace: 'import.notes', onError })(
        id,
        valuesIn(locale, values),
      );
    }
  }
  return { ...imported, ids: imported.notes.map(({ id }) => id) };
}

const lossy: readonly ImportNoteId[] = [
  'differs',
  'entries-lost',
  'not-toml',
  'nothing-found',
  'reason-guessed',
  'registry-guessed',
  'setting-lost',
  'setting-refused',
];
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

/** An entry of `configs` of which the older lines may write nothing but blank lines. */
const isOnlyBlank = ({ auth }: Config) => auth === null;

function withoutBlankLines(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/^\s*\n/gm, '')]));
}

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

  test('come back byte for byte from documents as people have them, with all that K3s ignores in them', async () => {
    await fc.assert(
      fc.asyncProperty(plausibleRegistries, anyTarget, async (model, target) => {
        const files = filesOf(model, target);
        const faults = renderNodeFiles(model, target).faults.filter(
          ({ consequence }) => consequence !== 'value-changed',
        );
        fc.pre(faults.length === 0);
        const { text, ids, target: found, files: compared } = await importFiles(files);
        // Two lines keep a file for rewrites that they do not write: nothing tells what these were.
        fc.pre(!(ids.includes('reason-guessed') && /^v1\.29\.[34]$/.test(target.line)));
        expect(found?.program).toBe(target.program);
        // Before v1.31.6 an entry without a login may show by blank lines alone, and have consequences.
        const isShown = target.line >= 'v1.31.6' || ![...(model.configs?.values() ?? [])].some(isOnlyBlank);
        fc.pre(isShown || !ids.includes('differs'));
        const written = writtenBy(text, found ?? target);
        if (!ids.includes('entries-lost')) expect(written).toEqual(files);
        else expect(withoutBlankLines(written)).toEqual(withoutBlankLines(files));
        if (ids.includes('entries-lost')) expect([...(model.configs?.values() ?? [])].some(isOnlyBlank)).toBe(true);
        expect(Object.fromEntries(compared.map(({ path, given }) => [path, given]))).toEqual(files);
        expect(Object.fromEntries(compared.map((file) => [file.path, file.written]))).toEqual(written);
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
        // A name like `..` leads out of the folder; whose file that is then, nothing tells.
        fc.pre(Object.keys(files).every((path) => /^config\.toml$|^certs\.d\//.test(path)));
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

  test('are found where a file was changed by hand, too', async () => {
    for (const line of lineNames.filter((name) => name >= 'v1.31.6')) {
      const files = filesOf(model, targetOf({ line }));
      const changed = { ...files, 'config.toml': `${files['config.toml']}\n[debug]\n  level = "debug"\n` };
      const { target: found, ids, files: compared } = await importFiles(changed);
      expect(found?.line).toBe(line);
      expect(ids).toContain('differs');
      expect(compared.filter(({ given, written }) => given !== written).map(({ path }) => path)).toEqual([
        'config.toml',
      ]);
    }
  });

  test('are taken as they are where they are known', async () => {
    const files = filesOf(model, targetOf({ line: 'v1.33.5' }));
    const known = targetOf({ program: 'rke2', line: 'v1.31.6', options: { embedded: true } });
    const { target: found, files: compared } = await importNodeFiles(new Map(Object.entries(files)), known);
    expect(found).toBe(known);
    expect(compared.some(({ given, written }) => given !== written)).toBe(true);
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

  test('may hold the document and files of an earlier one, which tell the target', async () => {
    const files = filesOf(
      { mirrors: new Map([['a.test', { endpoint: ['https://m.test'], rewrite: null }]]), configs: null, auths: null },
      targetOf({ program: 'rke2', line: 'v1.31.6' }),
    );
    const yaml = 'mirrors:\n  b.test:\n    endpoint: [https://m.test]\n';
    const { text, target, files: compared } = await importFiles({ 'registries.yaml': yaml, ...files });
    expect({ text, line: target?.line }).toEqual({ text: yaml, line: 'v1.31.6' });
    const states = compared.map(({ path, given, written }) => [
      path,
      given === null,
      written === null,
      given === written,
    ]);
    expect(states).toEqual([
      ['config.toml', false, false, true],
      ['certs.d/b.test/hosts.toml', true, false, false],
      ['certs.d/a.test/hosts.toml', false, true, false],
    ]);
  });

  test('are told by what is in them where their names say nothing', async () => {
    const files = filesOf(
      {
        mirrors: new Map([['docker.io', { endpoint: ['https://m.test'], rewrite: null }]]),
        configs: null,
        auths: null,
      },
      targetOf({}),
    );
    const {
      text,
      ids,
      files: compared,
    } = await importFiles({
      'backup-of-config': files['config.toml'] ?? '',
      'hosts (1).toml': files['certs.d/docker.io/hosts.toml'] ?? '',
      'hosts.toml': files['certs.d/docker.io/hosts.toml'] ?? '',
      'notes.yaml': 'plugins: [a]',
      'config.toml.tmpl': files['config.toml'] ?? '',
    });
    expect(text).toBe('mirrors:\n  docker.io:\n    endpoint:\n      - https://m.test\n');
    expect(ids.slice(0, 5)).toEqual([
      'registry-guessed',
      'registry-guessed',
      'file-repeated',
      'file-unknown',
      'file-unknown',
    ]);
    expect(compared.every(({ given, written }) => given === written)).toBe(true);
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
