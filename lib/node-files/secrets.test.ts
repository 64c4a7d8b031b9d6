import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Registries } from '../registries/model.ts';
import { type NodeFile, renderNodeFiles } from './index.ts';
import { secretsInNodeFile } from './secrets.ts';
import { anyTarget } from './testing/any-registries.ts';
import { registriesOf } from './testing/registries-of.ts';

function masked(file: NodeFile, model: Registries): string {
  let text = '';
  let at = 0;
  for (const { from, to } of secretsInNodeFile(file, model)) {
    text += `${file.text.slice(at, from)}•`;
    at = to;
  }
  return text + file.text.slice(at);
}

function file(text: string): NodeFile {
  return { path: 'config.toml', text: `${text}\n`, sources: [[]] };
}

describe('secrets of a node file', () => {
  test.each([
    ['  password = "p\\"w"', '  password = "•"'],
    ['  auth = "dTpw"', '  auth = "•"'],
    ['  identitytoken = "t"', '  identitytoken = "•"'],
    ['  username = "u"', '  username = "u"'],
    ['  password = ""', '  password = ""'],
    ['[host."https://u:p@a.test/v2"]', '[host."https://u:•@a.test/v2"]'],
    ['server = "https://u:p@a.test/v2"', 'server = "https://u:•@a.test/v2"'],
    [
      '  endpoint = ["https://u:p@a.test", "b.test", "x:y z@c.test"]',
      '  endpoint = ["https://u:•@a.test", "b.test", "x:•@c.test"]',
    ],
    ['[plugins.cri.registry.configs."u:p@a.test".auth]', '[plugins.cri.registry.configs."u:•@a.test".auth]'],
    [
      '[plugins.\'io.containerd.cri.v1.images\'.registry.configs."u:p@a".auth]',
      '[plugins.\'io.containerd.cri.v1.images\'.registry.configs."u:•@a".auth]',
    ],
    [
      "[plugins.'io.containerd.cri.v1.images'.registry.configs.'https://u:p@a'.auth]",
      "[plugins.'io.containerd.cri.v1.images'.registry.configs.'https://u:•@a'.auth]",
    ],
    [
      '[plugins."io.containerd.grpc.v1.cri".registry.mirrors."u:p@a"]',
      '[plugins."io.containerd.grpc.v1.cri".registry.mirrors."u:•@a"]',
    ],
    ['[host."https://a.test/?token=t&x=1"]', '[host."https://a.test/?token=•&x=1"]'],
    ['  endpoint = ["https://a.test/?api_key=k", "b.test"]', '  endpoint = ["https://a.test/?api_key=•", "b.test"]'],
    ['  sandbox_image = "rancher/mirrored-pause:3.6"', '  sandbox_image = "rancher/mirrored-pause:3.6"'],
    ['    "^a:(.*)@b" = "x"', '    "^a:(.*)@b" = "x"'],
  ])('%s', (line, expected) => {
    expect(masked(file(line), registriesOf({}))).toBe(`${expected}\n`);
  });

  test('come with their place in the model', () => {
    const model = registriesOf({
      mirrors: { 'a.test': { endpoint: ['https://b.test', 'https://u:hunter2@c.test', 'https://u:other@c.test'] } },
      configs: { 'b.test': { auth: { username: 'u', password: 'p', auth: '', identity_token: '' } } },
    });
    fc.assert(
      fc.property(anyTarget, (target) => {
        const { files } = renderNodeFiles(model, target);
        const paths = [...files.values()].flatMap((each) => secretsInNodeFile(each, model)).map(({ path }) => path);
        expect(paths).toContainEqual(['configs', 'b.test', 'auth', 'password']);
        expect(paths).toContainEqual(['mirrors', 'a.test', 'endpoint', 1]);
        expect(paths).toContainEqual(['mirrors', 'a.test', 'endpoint', 2]);
      }),
    );
  });

  test('are those of the endpoint that has just them', () => {
    const endpoint = ['https://pt.test/?token=pt', 'https://u:p@b.test', 'https://c.test/?token=t'];
    const model = registriesOf({ mirrors: { 'a.test': { endpoint } } });
    fc.assert(
      fc.property(anyTarget, (target) => {
        const { files } = renderNodeFiles(model, target);
        const all = [...files.values()].flatMap((each) =>
          secretsInNodeFile(each, model).map(({ from, to, path }) => [each.text.slice(from, to), path?.at(-1)]),
        );
        expect(new Map(all.map(([secret, at]) => [secret, at]))).toEqual(
          new Map([
            ['pt', 0],
            ['p', 1],
            ['t', 2],
          ]),
        );
      }),
    );
  });

  test('are all found: a planted password stands in no file', () => {
    const passwords = fc.string({ unit: 'binary' }).map((text) => `hunter2${text.toWellFormed()}hunter3`);
    fc.assert(
      fc.property(passwords, anyTarget, (password, target) => {
        const auth = { username: 'u', password, auth: `x${password}`, identity_token: password };
        const model = registriesOf({
          mirrors: {
            'a.test': { endpoint: [`https://u:${password}@b.test`, `u:${password}@c.test`] },
            '*': { endpoint: [`https://u:${encodeURIComponent(password)}@d.test/p`], rewrite: { a: 'b' } },
          },
          configs: { 'b.test': { auth }, [`u:${encodeURIComponent(password)}@e.test`]: { auth } },
        });
        for (const each of renderNodeFiles(model, target).files.values()) {
          expect(masked(each, model)).not.toMatch(/hunter[23]/);
        }
      }),
    );
  });
});
