import fc from 'fast-check';
import type { Auth, Mirror, Registries, Tls } from '../../../registries/model.ts';

const value = fc.constantFrom('user', 'p"w\\x', '漢', "it's", 'a b', '\x07');
const file = fc.constantFrom('/ca.pem', '/etc/x y.crt', '/漢', '');

const auth: fc.Arbitrary<Auth> = fc.record({
  username: value,
  password: value,
  auth: fc.constantFrom('', 'eA=='),
  identity_token: fc.constantFrom('', 't'),
});

const tls: fc.Arbitrary<Tls> = fc
  .record({ ca_file: file, cert_file: file, key_file: file, insecure_skip_verify: fc.boolean() })
  .filter((settings) => Object.values(settings).some((setting) => setting !== '' && setting !== false));

const endpoints = [
  'https://m.test',
  'http://n.test:5000',
  'o.test',
  'https://m.test/v2/proj',
  'https://u:p@x.test/?q=1',
  'https://m.test/p%3Fq=1',
  'https://m.test/p?q=1',
  'https://m.test/v2%3f',
  'https://m.test/%76%32',
];
const rewrites = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('^a\\.b', '(.*)', 'x"y', '\t', '\\t', 'aAb', 'a\\u0041b'), fc.constantFrom('a/$1', 'b\\')),
    {
      maxLength: 3,
      selector: ([pattern]) => pattern,
    },
  )
  .map((pairs) => (pairs.length > 0 ? new Map(pairs) : null));

const mirror: fc.Arbitrary<Mirror> = fc.record({
  endpoint: fc.uniqueArray(fc.constantFrom(...endpoints), { minLength: 1, maxLength: 3 }),
  rewrite: rewrites,
});

/** Documents of which every part reaches the files, on every line: nothing is ignored, repeated or without effect. */
export const tellingRegistries: fc.Arbitrary<Registries> = fc
  .record({
    mirrors: entries(fc.constantFrom('a.test', 'b.test:5000', 'docker.io', 'a.test/p', '*'), mirror),
    configs: entries(
      fc.constantFrom('m.test', 'n.test:5000', 'o.test', 'quay.io', 'registry.k8s.io'),
      fc.oneof(fc.record({ auth, tls: fc.option(tls) }), fc.record({ auth: fc.constant(null), tls })),
    ),
  })
  .map(({ mirrors, configs }) => ({ mirrors, configs, auths: null }));

function entries<T>(name: fc.Arbitrary<string>, value: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<string, T> | null> {
  return fc
    .uniqueArray(fc.tuple(name, value), { maxLength: 4, selector: ([key]) => key })
    .map((list) => (list.length > 0 ? new Map(list) : null));
}
