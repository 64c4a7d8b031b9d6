import { parse } from '@iarna/toml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/index.ts';
import { renderNodeFiles } from '../../node-files/index.ts';
import { targetOf } from '../../node-files/testing/any-registries.ts';
import { importNodeFiles } from './import-node-files.ts';
import { tableAt } from './toml-table.ts';

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
  ['[host."https://m.test/v2/"]', 'https://m.test'],
  ['[host."https://m.test/%76%32"]', 'https://m.test/%76%32'],
  ['[host."https://m.test/x%2Fv2"]', 'https://m.test/x%2Fv2'],
  ['[host."https://m.test/p%3Fx"]', 'https://m.test/p%3Fx/v2'],
  ['[host."https://m.test/p%3Fx"]\noverride_path = true', 'https://m.test/p%3Fx'],
  ['[host."https://m.test"]\noverride_path = true', 'https://m.test/.'],
  ['[host."https://m.test/?x=y"]\noverride_path = true', 'https://m.test/.?x=y'],
  ['[host."m.test:5000"]', 'https://m.test:5000'],
  ['[host."http://m.test?x=y"]', 'http://m.test?x=y'],
])('%s is asked as K3s asks %s', async (hostsToml, endpoint) => {
  const { text, notes } = await importHosts('a.test', hostsToml);
  expect(text).toBe(`mirrors:\n  a.test:\n    endpoint:\n      - ${endpoint}\n`);
  expect(notes).toEqual([]);
});

test.each([
  ['https://m.test', 'https://m.test'],
  ['m.test/p%3Fx', 'm.test/p%3Fx'],
  ['https://m.test/v2', 'https://m.test/v2'],
  ['https://m.test/', 'https://m.test/.'],
  ['m.test/?x=y', 'm.test/.?x=y'],
  ['localhost', 'http://localhost'],
  ['127.0.0.1/', 'http://127.0.0.1/.'],
  ['localhost:5000', 'localhost:5000'],
  ['https://localhost', 'https://localhost'],
])('the endpoint %s of a config.toml is asked as K3s asks %s', async (given, endpoint) => {
  const mirror = '[plugins."io.containerd.grpc.v1.cri".registry.mirrors."a.test"]';
  const { text } = await importNodeFiles(
    new Map([['config.toml', `version = 2\n${mirror}\nendpoint = ["${given}"]\n`]]),
  );
  expect(text).toBe(`mirrors:\n  a.test:\n    endpoint:\n      - ${endpoint}\n`);
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

test('hosts that are no URLs are told, which stay in the document', async () => {
  const { text, notes } = await importHosts('a.test', 'server = "https://a:b"\n[host."bad host"]\n[host."m.test:"]\n');
  expect(text).toContain('      - https://bad host\n');
  expect(notes).toEqual(['endpoint-refused', 'endpoint-refused', 'server-became-endpoint']);
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

describe('a config.toml by hand', () => {
  const cri = 'plugins."io.containerd.grpc.v1.cri".registry';
  const inline = `[${cri}.mirrors."docker.io"]\nendpoint = ["https://inline.test"]\n`;
  const hosts = '[host."https://hosts.test"]\nca = "ca.crt"\n';

  async function importConfig(configToml: string, hostsToml: string | null = null) {
    const files = new Map([['/etc/containerd/config.toml', `version = 2\n${configToml}`]]);
    if (hostsToml !== null) files.set('/etc/containerd/certs.d/quay.io/hosts.toml', hostsToml);
    const { text, notes } = await importNodeFiles(files);
    const told = notes.filter(({ id }) => id !== 'comments-and-order-lost');
    return { text, notes: told.map(({ id, values }) => [id, values.name ?? values.file, values.key]) };
  }

  test('tells all that registries.yaml cannot hold', async () => {
    const { notes } = await importConfig(
      `[${cri}.headers]\nX-Auth = ["s"]\n` +
        `[${cri}.mirrors."a.test"]\nendpoint = ["https://m.test"]\ninsecure = true\n` +
        `[${cri}.configs."m.test"]\nproxy = "p"\n[${cri}.configs."m.test".tls]\nserver_name = "x"\n` +
        `[${cri}.configs."m.test".auth]\nusername = "u"\npassword = "p"\nregistrytoken = "t"\n` +
        `[${cri}.auths."https://gcr.io"]\nusername = "u"\npassword = "p"\nemail = "e"\n`,
    );
    expect(notes).toEqual([
      ['setting-lost', 'config.toml', 'registry.headers'],
      ['setting-lost', 'a.test', 'insecure'],
      ['setting-lost', 'm.test', 'proxy'],
      ['setting-lost', 'm.test', 'auth.registrytoken'],
      ['setting-lost', 'm.test', 'tls.server_name'],
      ['setting-lost', 'https://gcr.io', 'auths.email'],
    ]);
  });

  test('tells of endpoints that are no URLs, which stay in the document, and of values that are none of theirs', async () => {
    const { text, notes } = await importConfig(
      `[${cri}.mirrors."a.test"]\nendpoint = ["https://bad host", "m.test:", "httpx://m.test", "https://m.test"]\n` +
        `[${cri}.mirrors."b.test"]\nendpoint = ["https://m.test", 5]\n[${cri}.mirrors."b.test".rewrite]\na = 1\n` +
        `[${cri}.configs."m.test".auth]\nusername = 1\n[${cri}.configs."m.test".tls]\ninsecure_skip_verify = "yes"\n` +
        `[${cri}.configs."n.test"]\nauth = "u:p"\n`,
    );
    expect(text).toContain('  a.test:\n    endpoint:\n      - https://bad host\n');
    expect(notes).toEqual([
      ['endpoint-refused', 'a.test', undefined],
      ['setting-lost', 'b.test', 'endpoint'],
      ['setting-lost', 'b.test', 'rewrite'],
      ['setting-lost', 'm.test', 'auth.username'],
      ['setting-lost', 'm.test', 'tls.insecure_skip_verify'],
      ['setting-lost', 'n.test', 'auth'],
    ]);
  });

  test('has logins under auths as well, which go before those under configs', async () => {
    const { text, notes } = await importConfig(
      `[${cri}.auths."https://gcr.io/v1"]\nusername = "u"\npassword = "p"\n[${cri}.auths."b.test"]\nauth = "eDp5"\n` +
        `[${cri}.configs."gcr.io".auth]\nusername = "other"\n`,
    );
    expect(text).toBe(
      'configs:\n  gcr.io:\n    auth:\n      username: u\n      password: p\n  b.test:\n    auth:\n      auth: eDp5\n',
    );
    expect(notes).toEqual([]);
  });

  test.each(['', `[${cri}]\nconfig_path = ""\n`])(
    'with mirrors and no folder reads no hosts.toml: %j',
    async (path) => {
      const { text, notes } = await importConfig(path + inline, hosts);
      expect(text).toBe('mirrors:\n  docker.io:\n    endpoint:\n      - https://inline.test\n');
      expect(notes).toEqual([['hosts-toml-unread', '/etc/containerd/certs.d/quay.io/hosts.toml', undefined]]);
    },
  );

  test('with TLS settings and no folder reads no hosts.toml', async () => {
    const { text, notes } = await importConfig(`[${cri}.configs."m.test".tls]\nca_file = "/ca.crt"\n`, hosts);
    expect(text).toBe('configs:\n  m.test:\n    tls:\n      ca_file: /ca.crt\n');
    expect(notes).toEqual([['hosts-toml-unread', '/etc/containerd/certs.d/quay.io/hosts.toml', undefined]]);
  });

  test('with a folder is refused with mirrors and TLS settings beside it', async () => {
    const { text, notes } = await importConfig(
      `[${cri}]\nconfig_path = "/certs"\n${inline}[${cri}.configs."m.test".tls]\nca_file = "/ca.crt"\n`,
      '[host."https://hosts.test"]\n',
    );
    expect(text).toBe('mirrors:\n  quay.io:\n    endpoint:\n      - https://hosts.test\n');
    expect(notes).toEqual([
      ['setting-refused', 'docker.io', 'mirrors'],
      ['setting-refused', 'm.test', 'tls'],
    ]);
  });
});

describe('rewrites by hand', () => {
  const target = targetOf({});
  const key = fc.oneof(fc.constantFrom('a\tb', 'a\\tb', 'aAb', 'a\\u0041b', '^a\\.b', 'x"y', ''), fc.string());
  const rewrites = fc.dictionary(key, fc.oneof(fc.constantFrom('$1\\', '\x07'), fc.string()), {
    maxKeys: 4,
    noNullPrototype: true,
  });

  test.each([
    ['hosts.toml', 'certs.d/a.test/hosts.toml', '[host."https://m.test/v2".rewrite]'],
    [
      'config.toml',
      'config.toml',
      'version = 2\n[plugins."io.containerd.grpc.v1.cri".registry.mirrors."a.test".rewrite]',
    ],
  ])('in %s are read alike from what K3s writes, whatever TOML makes of a backslash', async (_, path, heading) => {
    const endpoint = `\n[plugins."io.containerd.grpc.v1.cri".registry.mirrors."a.test"]\nendpoint = ["https://m.test"]\n`;
    await fc.assert(
      fc.asyncProperty(rewrites, async (given) => {
        const lines = Object.entries(given).map(([from, to]) => `${JSON.stringify(from)} = ${JSON.stringify(to)}\n`);
        const own = `${heading}\n${lines.join('')}${path === 'config.toml' ? endpoint : ''}`.replaceAll(
          '\x7f',
          '\\u007f',
        );
        const { text } = await importNodeFiles(new Map([[path, own]]));
        const written = renderNodeFiles(readDocument(text).model, target).files.get('certs.d/a.test/hosts.toml')?.text;
        expect(tableAt(parse(written ?? ''), 'host', 'https://m.test/v2', 'rewrite')).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['/etc/docker/certs.d/a.test/hosts.toml', '/etc/docker/certs.d/a.test/ca.crt', false],
  ['node/etc/docker/certs.d/a.test/hosts.toml', '/etc/docker/certs.d/a.test/ca.crt', false],
  ['etc/containerd/certs.d/a.test/hosts.toml', '/etc/containerd/certs.d/a.test/ca.crt', false],
  ['certs.d/a.test/hosts.toml', '/etc/containerd/certs.d/a.test/ca.crt', true],
])('of several folders %s is in that which its path tells, else in the first', async (path, caFile, isGuessed) => {
  const registry = "[plugins.'io.containerd.cri.v1.images'.registry]\n";
  const folders = '/etc/containerd/certs.d/:/etc/docker/certs.d';
  const files = new Map([
    ['etc/containerd/config.toml', `version = 3\n${registry}config_path = '${folders}'\n`],
    [path, '[host."https://m.test"]\nca = "ca.crt"\n'],
  ]);
  const { text, notes } = await importNodeFiles(files);
  expect(text).toContain(`      ca_file: ${caFile}\n`);
  expect(notes.filter(({ id }) => id === 'folder-guessed').map(({ values }) => [values.file, values.folder])).toEqual(
    isGuessed ? [[path, '/etc/containerd/certs.d']] : [],
  );
});

test('a file without a folder is in that of its registry', async () => {
  const { text } = await importNodeFiles(new Map([['hosts.toml', 'server = "https://a.test"\nca = "ca.crt"\n']]));
  expect(text).toContain('      ca_file: /etc/containerd/certs.d/a.test/ca.crt\n');
});
