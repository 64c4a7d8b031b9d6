import { expect, test } from 'vitest';
import { createRenderer, renderNodeFiles } from './index.ts';
import { targetOf } from './testing/any-registries.ts';
import { registriesOf } from './testing/registries-of.ts';

const model = registriesOf({
  mirrors: {
    'docker.io': { endpoint: ['https://ok.test', 'https://bad host', 'ok.test/v2'] },
    'b{': { endpoint: ['https://ok.test'] },
  },
  configs: { 'b{': { tls: { insecure_skip_verify: true } } },
});

const invalidName =
  'ERROR Failed to generate config for registry b{: invalid endpoint URL b{ for b{: parse "//b{": invalid character "{" in host name';

test('dropped and repeated endpoints are logged at their places, sorted by text', () => {
  expect(renderNodeFiles(model, targetOf({ line: 'v1.29.3' })).log).toEqual([
    {
      level: 'error',
      kind: 'invalid-name',
      text: invalidName,
      path: ['configs', 'b{'],
      reason: 'parse "//b{": invalid character "{" in host name',
    },
    {
      level: 'error',
      kind: 'invalid-name',
      text: invalidName,
      path: ['mirrors', 'b{'],
      reason: 'parse "//b{": invalid character "{" in host name',
    },
    {
      level: 'warning',
      kind: 'invalid-endpoint',
      text: 'Ignoring invalid endpoint URL 1=https://bad host for docker.io: parse "https://bad host": invalid character " " in host name',
      path: ['mirrors', 'docker.io', 'endpoint', 1],
      reason: 'parse "https://bad host": invalid character " " in host name',
    },
    {
      level: 'warning',
      kind: 'duplicate-endpoint',
      text: 'Skipping duplicate endpoint URL 2=ok.test/v2 for docker.io',
      path: ['mirrors', 'docker.io', 'endpoint', 2],
      reason: null,
    },
  ]);
});

test('line v1.29.1 names no positions, knows no duplicates and logs only names in configs that no endpoint saves', () => {
  const alone = registriesOf({ mirrors: { 'a b': {} }, configs: { 'b{': {} } });
  const texts = (document: typeof model) =>
    renderNodeFiles(document, targetOf({ line: 'v1.29.1' })).log.map(({ text }) => text);
  expect(texts(model)).toEqual([
    'Ignoring invalid endpoint URL https://bad host for docker.io: parse "https://bad host": invalid character " " in host name',
  ]);
  expect(texts(alone)).toEqual([
    'Ignoring invalid endpoint URL b{ for b{: parse "//b{": invalid character "{" in host name',
  ]);
});

test('the embedded registry counts as an endpoint', () => {
  const { log } = renderNodeFiles(model, targetOf({ options: { embedded: true } }));
  expect(log.map(({ text, path }) => [text.split(' for ')[0], path])).toContainEqual([
    'Skipping duplicate endpoint URL 3=ok.test/v2',
    ['mirrors', 'docker.io', 'endpoint', 2],
  ]);
});

test('the inline lines log nothing', () => {
  expect(renderNodeFiles(model, targetOf({ line: 'v1.25.4' })).log).toEqual([]);
});

test.each([
  ['v1.35.3', { mirrors: { 'a.test': {} } }, 'no-endpoints', ['mirrors', 'a.test']],
  ['v1.35.3', { mirrors: { 'a.test': { endpoint: ['a b'] } } }, 'no-valid-endpoints', ['mirrors', 'a.test']],
  ['v1.35.3', { mirrors: { 'a.test': { endpoint: ['a.test'] } } }, 'only-default-endpoint', ['mirrors', 'a.test']],
  ['v1.35.3', { configs: { 'a.test': {} } }, 'no-settings', ['configs', 'a.test']],
  ['v1.35.3', { configs: { 'b{': {} } }, 'invalid-name', ['configs', 'b{']],
  ['v1.35.3', { mirrors: { '*': {} } }, 'no-endpoints', ['mirrors', '*']],
  ['v1.35.3', { configs: { '*': {} } }, 'no-settings', ['configs', '*']],
  ['v1.29.1', { mirrors: { 'a.test': {} } }, 'no-endpoints', ['mirrors', 'a.test']],
  ['v1.29.1', { mirrors: { 'a.test': { endpoint: ['a.test'] } } }, 'only-default-endpoint', ['mirrors', 'a.test']],
  [
    'v1.29.1',
    { mirrors: { 'a.test': { endpoint: ['m.test', 'a.test'] } } },
    'default-endpoint-last',
    ['mirrors', 'a.test'],
  ],
  ['v1.29.1', { configs: { 'a.test': {} } }, 'no-settings', ['configs', 'a.test']],
])('on line %s %j gives no file: %s', (line, document, reason, path) => {
  const { files, unwritten } = renderNodeFiles(registriesOf(document), targetOf({ line }));
  expect([...files.keys()]).toEqual(['config.toml']);
  expect(unwritten).toEqual([{ host: path[1], path, reason }]);
});

test('releases from v1.36 on drop an IPv6 address without brackets, others of the same containerd write it', () => {
  const endpoint = ['https://fd00::1:5000', 'https://ok.test'];
  const bare = registriesOf({ mirrors: { 'a.test': { endpoint } } });
  const { render } = createRenderer();
  const written = (release: string) => render(bare, targetOf({ release }));
  const hostsToml = (release: string) => written(release).files.get('certs.d/a.test/hosts.toml')?.text;

  expect(targetOf({ release: 'v1.35.5' }).containerd).toBe(targetOf({ release: 'v1.36.1' }).containerd);
  expect(hostsToml('v1.35.5')).toContain('[host."https://fd00::1:5000/v2"]');
  expect(hostsToml('v1.36.1')).not.toContain('fd00::1');
  expect(hostsToml('v1.36.1')).toContain('[host."https://ok.test/v2"]');
  expect(written('v1.36.1').log.map(({ text }) => text)).toEqual([
    'Ignoring invalid endpoint URL 0=https://fd00::1:5000 for a.test: parse "https://fd00::1:5000": invalid port "::1:5000" after host',
  ]);
  expect(written('v1.35.5').log).toEqual([]);
});
