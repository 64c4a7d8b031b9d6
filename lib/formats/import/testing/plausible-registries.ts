import fc from 'fast-check';
import type { Auth, Config, Mirror, Registries, Tls } from '../../../registries/model.ts';

const names = ['a.test', 'b.test:5000', 'docker.io', 'registry-1.docker.io', 'localhost:5000', 'quay.io', 'é.test'];
const host = fc.constantFrom(...names);
const endpoint = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('http://', 'https://', '', 'https://u:p@'),
      host,
      fc.constantFrom('', '/', '/v2', '/p', '/p%3F', '%3F', '/v2%3F', '/%76%32', '/a%2Fb', '?x=1', '?x=%3F'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('bad one', 'https//typo.test', 'tcp://x.test', '', ':5000'),
);
const value = fc.constantFrom('', 'x', 'p"w\\', '漢');

const auth: fc.Arbitrary<Auth> = fc.record({ username: value, password: value, auth: value, identity_token: value });
const tls: fc.Arbitrary<Tls> = fc.record({
  ca_file: fc.constantFrom('', '/ca.pem'),
  cert_file: fc.constantFrom('', '/c.pem'),
  key_file: fc.constantFrom('', '/k.pem'),
  insecure_skip_verify: fc.boolean(),
});
const rewrite = fc.option(mapOf(fc.constantFrom('^a', '(.*)', 'aAb', 'a\\u0041b', ''), fc.constantFrom('x/$1', ''), 2));
const mirror: fc.Arbitrary<Mirror> = fc.record({ endpoint: fc.option(fc.array(endpoint, { maxLength: 3 })), rewrite });
const config: fc.Arbitrary<Config> = fc.record({ auth: fc.option(auth), tls: fc.option(tls) });

/**
 * Documents as people have them, with all that K3s drops, repeats and passes over: endpoints that are none or stand
 * there twice, mirrors without endpoints, settings that nobody asks for or that say nothing.
 */
export const plausibleRegistries: fc.Arbitrary<Registries> = fc.record({
  mirrors: fc.option(mapOf(fc.oneof(host, fc.constant('*')), mirror, 3)),
  configs: fc.option(mapOf(host, config, 3)),
  auths: fc.option(mapOf(host, auth, 1)),
});

function mapOf<Value>(key: fc.Arbitrary<string>, entry: fc.Arbitrary<Value>, maxLength: number) {
  return fc.array(fc.tuple(key, entry), { maxLength }).map((entries): ReadonlyMap<string, Value> => new Map(entries));
}
