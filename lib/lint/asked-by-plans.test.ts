import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultHost } from '../go/index.ts';
import { lineNames } from '../node-files/index.ts';
import type { Attempt } from '../pull/index.ts';
import { planOf } from '../pull/testing/plan-of.ts';
import { diagnosticsOf } from './testing/problems-in.ts';

const names = ['a.test', 'm.test', 'n.test:5000', 'quay.io', 'docker.io'];
const hosts = [...names, 'registry-1.docker.io'];
const endpoint = fc
  .tuple(fc.constantFrom('https://', 'https://', 'http://', ''), fc.constantFrom(...hosts), fc.constantFrom('', '/p'))
  .map((parts) => parts.join(''));

const mirror = fc.record(
  {
    endpoint: fc.array(fc.oneof({ weight: 9, arbitrary: endpoint }, fc.constant('bad one')), { maxLength: 3 }),
    // A backslash that nobody escapes makes the whole hosts.toml unreadable for containerd.
    rewrite: fc.constantFrom({ '^x/': 'y/' }, { 'a\\.b': 'c' }),
  },
  { requiredKeys: ['endpoint'] },
);
const [auth, tls] = [{ username: 'u', password: 'p' }, { ca_file: '/ca' }];
const config = fc.constantFrom({ auth }, { tls }, { auth, tls });
const entries = <Entry>(entry: fc.Arbitrary<Entry>, keys: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys), entry, { maxKeys: 4 });

/** Settings for Docker Hub may stand under both of its names: a rule of its own tells which of them a release finds. */
const namesOf = (host: string) => (host === 'registry-1.docker.io' ? [host, 'docker.io'] : [host]);

const isOfMirror = ({ sources }: Attempt) =>
  sources.some(([section, , part]) => section === 'mirrors' && part === 'endpoint');

test('config-key-not-asked: told where pulls ask endpoints without settings, and none asks the name as an endpoint', () => {
  fc.assert(
    fc.property(
      entries(mirror, [...names, '*']),
      entries(config, [...hosts, '*']),
      fc.constantFrom(...lineNames),
      fc.record({ noDefaultEndpoint: fc.boolean(), embedded: fc.boolean() }),
      (mirrors, configs, line, options) => {
        const document = { mirrors, configs };
        const plans = new Map(
          [...hosts, 'unlisted.test'].map((name) => [name, planOf(document, `${name}/x/y:1`, { line, options })]),
        );
        const endpointsOf = (name: string) => {
          const plan = plans.get(name);
          return plan?.kind === 'attempts' ? plan.attempts.filter(isOfMirror) : [];
        };
        const asked = new Set(
          [...plans.values()].flatMap((plan) =>
            (plan.kind === 'attempts' ? plan.attempts : []).flatMap(({ host }) => namesOf(host)),
          ),
        );
        const asEndpoint = new Set([...plans.keys()].flatMap(endpointsOf).flatMap(({ host }) => namesOf(host)));
        const told = new Map(
          diagnosticsOf(JSON.stringify(document), { line, options })
            .filter(({ rule }) => rule === 'config-key-not-asked')
            .map(({ values }) => [String(values.name), values]),
        );
        for (const name of Object.keys(configs)) {
          if (name === '*') continue;
          const own = plans.get(name);
          if (own?.kind !== 'attempts') continue;
          const bare = endpointsOf(name)
            .filter(({ why, host }) => why.id === 'mirror-endpoint' && !namesOf(host).some((key) => key in configs))
            .map(({ host }) => host);
          // Who lists the registry itself among its endpoints means the settings for that.
          const isListed = mirrors[name]?.endpoint.some((text) =>
            namesOf(text.replace(/^https?:\/\/|\/p$/g, '')).includes(name),
          );
          const expected = isListed || asEndpoint.has(name) ? [] : [...new Set(bare)];
          const values = told.get(name);
          expect(values?.hosts ?? [], `${name} on ${line}`).toEqual(expected);
          // Not told either: settings that nobody gets, where others have their own or the embedded registry needs none.
          const isServed = own.attempts.some((each) => isOfMirror(each) || each.why.id === 'embedded-registry');
          if (values === undefined && !isServed) expect(asked, `${name} on ${line}`).toContain(name);
          if (values === undefined) continue;
          const gets = own.attempts.some(({ host, places: { credential, tls } }) => {
            return host === defaultHost(name) && [...credential, ...tls].some(([, key]) => key === name);
          });
          expect(values.reach === 'itself', `what gets ${name} on ${line}`).toBe(gets);
        }
      },
    ),
    { numRuns: 500 },
  );
});
