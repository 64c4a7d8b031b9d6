import { expect, test } from 'vitest';
import { importNodeFiles } from './import-node-files.ts';

async function importHosts(name: string, hostsToml: string, configToml = '') {
  const files = new Map([
    [`/etc/containerd/certs.d/${name}/hosts.toml`, hostsToml],
    ['/etc/containerd/config.toml', configToml],
  ]);
  const { text, target, notes } = await importNodeFiles(files);
  expect(target).toBeNull();
  return { text, notes: notes.filter(({ id }) => id !== 'comments-and-order-lost').map(({ id }) => id) };
}

test.each([
  ['[host."https://m.test"]', 'https://m.test'],
  ['[host."https://m.test/v2"]', 'https://m.test'],
  ['[host."https://m.test/v2"]\noverride_path = true', 'https://m.test/v2'],
  ['[host."https://m.test/proxy"]', 'https://m.test/proxy/v2'],
  ['[host."https://m.test/proxy/"]\noverride_path = true', 'https://m.test/proxy/'],
  ['[host."m.test:5000"]', 'https://m.test:5000'],
  ['[host."http://m.test?x=y"]', 'http://m.test?x=y'],
])('%s is asked as K3s asks %s', async (hostsToml, endpoint) => {
  const { text, notes } = await importHosts('a.test', hostsToml);
  expect(text).toBe(`mirrors:\n  a.test:\n    endpoint:\n      - ${endpoint}\n`);
  expect(notes).toEqual([]);
});

test('folders are named after registries as containerd has them', async () => {
  const hosts = '[host."https://m.test"]';
  expect((await importHosts('a.test_5000_', hosts)).text).toContain('  a.test:5000:\n');
  expect((await importHosts('a.test:5000', hosts)).text).toContain('  a.test:5000:\n');
  expect((await importHosts('_default', hosts)).text).toContain('  "*":\n');
});

test('settings of a host stand under its name, relative files beside hosts.toml', async () => {
  const { text, notes } = await importHosts(
    'a.test',
    '[host."https://m.test:8443"]\nca = "ca.crt"\nclient = [["/c.crt", "/c.key"], ["/d.crt", "/d.key"]]\n' +
      'skip_verify = true\ndial_timeout = "5s"\n',
  );
  expect(text).toContain(
    'configs:\n  m.test:8443:\n    tls:\n      ca_file: /etc/containerd/certs.d/a.test/ca.crt\n' +
      '      cert_file: /c.crt\n      key_file: /c.key\n      insecure_skip_verify: true\n',
  );
  expect(notes).toEqual(['setting-lost', 'several-files', 'path-made-absolute']);
});

test('another server becomes the last endpoint, the registry itself stays what it is', async () => {
  const other = await importHosts('docker.io', 'server = "https://mirror.test"\n[host."https://m.test"]\n');
  expect(other.text).toContain('      - https://m.test\n      - https://mirror.test\n');
  expect(other.notes).toEqual(['server-became-endpoint']);
  const own = await importHosts('docker.io', 'server = "https://registry-1.docker.io"\nca = "/ca.crt"\n');
  expect(own.text).toBe('configs:\n  docker.io:\n    tls:\n      ca_file: /ca.crt\n');
});

test('what registries.yaml cannot hold is told', async () => {
  const { notes } = await importHosts(
    'a.test',
    '[host."https://m.test"]\ncapabilities = ["pull"]\nca = "/1.crt"\n[host."https://m.test".rewrite]\n"a" = "b"\n' +
      '[host."https://m.test/x"]\nca = "/2.crt"\n',
  );
  expect(notes).toEqual(['capabilities-lost', 'rewrites-differ', 'tls-differs']);
});

test('an inline config.toml is read with its credentials, and beside hosts.toml for them alone', async () => {
  const cri = 'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry';
  const auth = `${cri}.configs."m.test".auth]\nusername = "u"\npassword = "p"\nidentitytoken = "t"\n`;
  const inline = `${auth}${cri.slice(cri.indexOf('['))}.mirrors."a.test"]\nendpoint = ["https://m.test"]\n`;
  const files = new Map([['config.toml', inline]]);
  const expected =
    'mirrors:\n  a.test:\n    endpoint:\n      - https://m.test\nconfigs:\n  m.test:\n    auth:\n' +
    '      username: u\n      password: p\n      identity_token: t\n';
  expect((await importNodeFiles(files)).text).toBe(expected);
  expect((await importHosts('a.test', '[host."https://m.test"]', auth)).text).toBe(expected);
});
