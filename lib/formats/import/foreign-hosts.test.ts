import fc from 'fast-check';
import { expect, test } from 'vitest';
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
