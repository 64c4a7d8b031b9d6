import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/index.ts';
import { renderNodeFiles, type Target } from '../../node-files/index.ts';
import { anyTarget, targetOf } from '../../node-files/testing/any-registries.ts';
import { registriesOf } from '../../node-files/testing/registries-of.ts';
import type { Registries } from '../../registries/model.ts';
import { importNodeFiles } from './import-node-files.ts';
import { tellingRegistries } from './testing/telling-registries.ts';

const yaml =
  'mirrors:\n  a.test:\n    endpoint:\n      - https://m.test\nconfigs:\n  m.test:\n    auth:\n' +
  '      username: u\n      password: p\n';

const path = 'certs.d/own.test/hosts.toml';

async function importWith(model: Registries, target: Target, others: Readonly<Record<string, string>>) {
  const files = [...renderNodeFiles(model, target).files].map(([file, { text }]) => [file, text] as const);
  const imported = await importNodeFiles(new Map([...files, ...Object.entries(others)]));
  const same = imported.files.filter(({ given, written }) => given === written).map((file) => file.path);
  return { ...imported, generated: files.map(([file]) => file), same, ids: imported.notes.map(({ id }) => id) };
}

test('a hosts.toml by hand among generated ones is named, and taken into the document', async () => {
  const target = targetOf({ program: 'rke2', line: 'v1.33.5' });
  const own = 'server = "https://own.test"\n[host."https://mine.test"]\nskip_verify = true\ndial_timeout = "5s"\n';
  const imported = await importWith(readDocument(yaml).model, target, { [path]: own });
  expect(imported.target).toMatchObject({ program: 'rke2', line: 'v1.33.5' });
  expect(imported.same).toEqual(imported.generated);
  expect(imported.text).toBe(
    yaml
      .replace('configs:', '  own.test:\n    endpoint:\n      - https://mine.test\nconfigs:')
      .concat('  mine.test:\n    tls:\n      insecure_skip_verify: true\n'),
  );
  expect(imported.notes).toContainEqual({ id: 'file-foreign', values: { program: 'RKE2', file: path } });
  expect(imported.notes).toContainEqual({
    id: 'setting-lost',
    values: { program: 'RKE2', name: 'own.test', key: 'dial_timeout' },
  });
});

test('what would change the generated ones is left out, and told', async () => {
  const target = targetOf({ line: 'v1.33.5' });
  const imported = await importWith(readDocument(yaml).model, target, {
    [path]: '[host."https://m.test"]\nskip_verify = true\n',
    'certs.d/good.test/hosts.toml': '[host."https://mine.test"]\n',
  });
  expect(imported.same).toEqual(imported.generated);
  expect(imported.text).not.toContain('own.test');
  expect(imported.text).toContain('  good.test:\n    endpoint:\n      - https://mine.test\n');
  expect(imported.notes).toContainEqual({ id: 'foreign-not-taken', values: { program: 'K3s', file: path } });
});

test('one beside a generated config.toml alone is found as well', async () => {
  const imported = await importWith(registriesOf({}), targetOf({ line: 'v1.33.5' }), {
    [path]: '[host."https://mine.test"]\n',
  });
  expect(imported.target?.line).toBe('v1.33.5');
  expect(imported.text).toBe('mirrors:\n  own.test:\n    endpoint:\n      - https://mine.test\n');
  expect(imported.ids).toContain('file-foreign');
});

test('one that the generated config.toml does not lead to is not read', async () => {
  const imported = await importWith(readDocument(yaml).model, targetOf({ line: 'v1.25.4' }), {
    [path]: '[host."https://mine.test"]\n',
  });
  expect(imported.target?.line).toBe('v1.25.4');
  expect(imported.text).toBe(yaml);
  expect(imported.ids).toContain('hosts-toml-unread');
});

describe('a generated config.toml that is broken', () => {
  const broken = (text = '') => text.replace('\n', '\n= =\n');
  const foreign = '[host."https://mine.test"]\n';

  test.each([
    ['k3s', 'v1.35.3'],
    ['rke2', 'v1.33.5'],
    ['k3s', 'v1.20.5'],
  ] as const)('of %s, line %s, is taken for what it is', async (program, line) => {
    const target = targetOf({ program, line });
    const config = renderNodeFiles(registriesOf({}), target).files.get('config.toml')?.text;
    const imported = await importNodeFiles(
      new Map([
        ['config.toml', broken(config)],
        [path, foreign],
      ]),
    );
    const named = program === 'rke2' ? 'RKE2' : 'K3s';
    expect(imported.target).toMatchObject({ program, line });
    expect(imported.notes[0]).toEqual({ id: 'not-toml', values: { program: named, file: 'config.toml', line: 2 } });
    const ids = imported.notes.map(({ id }) => id);
    expect(ids).toContain('config-toml-unread');
    expect(ids).toContain('line-closest');
    expect(ids).not.toContain('config-toml-missing');
    expect(ids.some((id) => ['file-foreign', 'foreign-not-taken'].includes(id))).toBe(true);
    expect(imported.text.includes('https://mine.test')).toBe(ids.includes('file-foreign'));
  });

  test('says so beside generated hosts.toml files, too', async () => {
    const mirrors = yaml.slice(0, yaml.indexOf('configs:'));
    const files = [...renderNodeFiles(readDocument(mirrors).model, targetOf({ line: 'v1.33.5' })).files];
    const given = files.map(([name, { text }]): [string, string] => [
      name,
      name === 'config.toml' ? broken(text) : text,
    ]);
    const imported = await importNodeFiles(new Map(given));
    expect(imported.target?.line).toBe('v1.33.5');
    expect(imported.text).toBe(mirrors);
    expect(imported.notes.map(({ id }) => id)).toEqual([
      'not-toml',
      'line-closest',
      'differs',
      'comments-and-order-lost',
      'ignored-not-kept',
      'config-toml-unread',
    ]);
  });

  test('by hand is not taken for one of K3s', async () => {
    const imported = await importNodeFiles(
      new Map([
        ['config.toml', 'version = = 2\n'],
        [path, foreign],
      ]),
    );
    expect(imported.target).toBeNull();
    expect(imported.notes.map(({ id }) => id)).toEqual(['not-toml', 'comments-and-order-lost', 'config-toml-unread']);
  });
});

test('whatever is among them, the generated ones come back as they are', async () => {
  const hosts = fc.constantFrom('https://m.test', 'https://mine.test', 'http://n.test:5000', 'a.test');
  const settings = fc.constantFrom('', 'skip_verify = true\n', 'ca = "/ca.pem"\n', 'ca = "ca.pem"\n');
  const foreign = fc.tuple(hosts, settings).map(([host, tls]) => `[host."${host}"]\n${tls}`);
  await fc.assert(
    fc.asyncProperty(tellingRegistries, anyTarget, foreign, async (model, target, own) => {
      const { same, generated, ids, target: found } = await importWith(model, target, { [path]: own });
      expect(found?.program).toBe(target.program);
      expect(ids.some((id) => ['file-foreign', 'foreign-not-taken', 'hosts-toml-unread'].includes(id))).toBe(true);
      // Before v1.31.6 another entry of `configs` leaves blank lines in config.toml.
      const telling = (paths: readonly string[]) =>
        paths.filter((file) => target.line >= 'v1.31.6' || file !== 'config.toml');
      expect(telling(same)).toEqual(telling(generated));
    }),
    { numRuns: 60 },
  );
});
