import { describe, expect, it } from 'vitest';
import { loadRegexp } from '../go/regexp/index.ts';
import { renderNodeFiles } from '../node-files/index.ts';
import { targetOf } from '../node-files/testing/any-registries.ts';
import { registriesOf } from '../node-files/testing/registries-of.ts';
import { createLogins, createPullPlanner, parseContainerdVersion } from './index.ts';
import { type TestSubject, testKey } from './test-key.ts';

const compileRegexp = await loadRegexp();

type Document = Parameters<typeof registriesOf>[0];
type Node = { readonly noDefaultEndpoint?: boolean; readonly files?: Readonly<Record<string, string>> };

const document = {
  mirrors: { 'a.test': { endpoint: ['https://one.test', 'https://two.test'], rewrite: { '^x/': 'y/' } } },
  configs: {
    'one.test': { auth: { username: 'u', password: 'p' }, tls: { ca_file: '/ca.crt' } },
    'two.test': { auth: { username: 'u', password: 'p' } },
  },
} satisfies Document;

function keyOf(subject: TestSubject, changed: Document, { noDefaultEndpoint, files = {} }: Node = {}): string {
  const target = targetOf({ line: 'v1.33.5', options: { noDefaultEndpoint } });
  const model = registriesOf(changed);
  const containerd = parseContainerdVersion(target.containerd);
  if (containerd === null) throw new Error('no containerd');
  const nodeFiles = renderNodeFiles(model, target);
  const setting = { model, target, nodeFiles, build: 'k3s', containerd, missing: [], compileRegexp } as const;
  const textOf = (path: string) => files[path] ?? null;
  return testKey(subject, { plan: createPullPlanner(setting), loginOf: createLogins(setting), textOf });
}

const alone = { kind: 'endpoint', mirror: 'a.test', endpoint: 0, image: null } as const;
const withImage = { ...alone, image: 'a.test/x/app:1' } as const;
const itself = { ...alone, endpoint: null } as const;
const pull = { kind: 'pull', image: 'a.test/x/app:1' } as const;

const changes: Readonly<Record<string, readonly [Document, Node?]>> = {
  'another endpoint': [
    { ...document, mirrors: { 'a.test': { ...document.mirrors['a.test'], endpoint: ['https://one.test/p'] } } },
  ],
  'another password': [
    {
      ...document,
      configs: {
        ...document.configs,
        'one.test': { auth: { username: 'u', password: 'q' }, tls: { ca_file: '/ca.crt' } },
      },
    },
  ],
  'another CA': [
    {
      ...document,
      configs: {
        ...document.configs,
        'one.test': { auth: { username: 'u', password: 'p' }, tls: { ca_file: '/b.crt' } },
      },
    },
  ],
  'the CA’s file': [document, { files: { '/ca.crt': 'pem' } }],
  'another rewrite': [
    { ...document, mirrors: { 'a.test': { ...document.mirrors['a.test'], rewrite: { '^x/': 'z/' } } } },
  ],
  'the login of the other endpoint': [
    { ...document, configs: { ...document.configs, 'two.test': { auth: { username: 'u', password: 'q' } } } },
  ],
  'no default endpoint': [document, { noDefaultEndpoint: true }],
  'another mirror': [{ ...document, mirrors: { ...document.mirrors, 'b.test': { endpoint: ['https://b'] } } }],
};

describe('the key of a test', () => {
  it.each([
    ['an endpoint', alone, ['another endpoint', 'another password', 'another CA', 'the CA’s file']],
    [
      'an image at an endpoint',
      withImage,
      ['another endpoint', 'another password', 'another CA', 'the CA’s file', 'another rewrite'],
    ],
    ['the registry itself', itself, ['no default endpoint']],
    [
      'a pull',
      pull,
      [
        'another endpoint',
        'another password',
        'another CA',
        'the CA’s file',
        'another rewrite',
        'the login of the other endpoint',
        'no default endpoint',
      ],
    ],
  ] as const)('of %s is another for what that depends on, and for nothing else', (_what, subject, telling) => {
    const before = keyOf(subject, document);
    const found = Object.entries(changes).filter(([, [changed, node]]) => keyOf(subject, changed, node) !== before);
    expect(found.map(([name]) => name)).toEqual(telling);
  });
});
