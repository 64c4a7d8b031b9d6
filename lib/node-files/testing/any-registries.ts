import fc from 'fast-check';
import type { Auth, Config, Mirror, Registries, Tls } from '../../registries/model.ts';
import { lineNames, resolveTarget, type Target } from '../index.ts';

const hosts = [
  'a.test',
  'b.test:5000',
  'docker.io',
  'registry-1.docker.io',
  'localhost:5000',
  '127.0.0.1:6443',
  '[::1]:5000',
  '*',
  '_default',
  'b{',
  'é.test',
  '',
  '..',
  '../../etc',
  'a.test/',
  'x"y',
];
const spellings = ['', 'http://', 'https://', 'tcp://', '//', 'https//', ' https://', 'https://user:pa%20ss@'];
const paths = ['', '/', '/v2', '/project', '/a b', '/%41', '/p%3F', '?x="y"', '#part'];

const host = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...hosts) }, fc.string({ unit: 'binary', maxLength: 8 }));
const endpoint = fc
  .tuple(fc.constantFrom(...spellings), host, fc.constantFrom(...paths))
  .map(([scheme, name, path]) => scheme + name + path);
const name = fc.oneof({ weight: 4, arbitrary: host }, endpoint);
const value = fc.oneof(
  fc.constantFrom(
    '',
    'plain',
    'p@ss"w\\',
    '/etc/ca.pem',
    'C:\\certs',
    '\x07',
    '\x7f',
    '漢🔑',
    '\udcff',
    'two\nlines',
    "it's",
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const pattern = fc.constantFrom(
  '^library/(.*)',
  '^(.*)$',
  'a\\.b',
  'tab\\tb',
  '\\U00110000',
  '\\ud800',
  'tab\tb',
  'quote"',
  'quote\\u0022',
  'two\nlines\r\n\n[x]',
  '',
  'é',
);
const replacement = fc.oneof(fc.constantFrom('mirror/$1', 'a\\b', ''), value);

const auth: fc.Arbitrary<Auth> = fc.record({ username: value, password: value, auth: value, identity_token: value });
const tls: fc.Arbitrary<Tls> = fc.record({
  ca_file: value,
  cert_file: value,
  key_file: value,
  insecure_skip_verify: fc.boolean(),
});
const mirror: fc.Arbitrary<Mirror> = fc.record({
  endpoint: fc.option(fc.array(endpoint, { maxLength: 4 })),
  rewrite: fc.option(mapOf(pattern, replacement, 3)),
});
const config: fc.Arbitrary<Config> = fc.record({ auth: fc.option(auth), tls: fc.option(tls) });

/** Models as they come, and as nobody would write them. */
export const anyRegistries: fc.Arbitrary<Registries> = fc.record({
  mirrors: fc.option(mapOf(name, mirror, 4)),
  configs: fc.option(mapOf(name, config, 4)),
  auths: fc.option(mapOf(name, auth, 1)),
});

/** Any line of any program, with any options. */
export const anyTarget: fc.Arbitrary<Target> = fc
  .record({
    program: fc.constantFrom('k3s', 'rke2'),
    line: fc.constantFrom(...lineNames),
    options: fc.record({
      noDefaultEndpoint: fc.boolean(),
      embedded: fc.boolean(),
      snapshotter: fc.constantFrom('overlayfs', 'stargz', 'native', ''),
      selinux: fc.boolean(),
    }),
  })
  .map(targetOf);

/** A target that is known to be one. */
export function targetOf(request: Parameters<typeof resolveTarget>[0]): Target {
  const resolved = resolveTarget(request);
  if (!resolved.ok) throw new Error(`No target: ${resolved.error.kind}`);
  return resolved.target;
}

function mapOf<Value>(key: fc.Arbitrary<string>, entry: fc.Arbitrary<Value>, maxLength: number) {
  return fc.array(fc.tuple(key, entry), { maxLength }).map((entries): ReadonlyMap<string, Value> => new Map(entries));
}
