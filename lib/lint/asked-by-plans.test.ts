import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultHost } from '../go/index.ts';
import { ignoredFiles, lineNames, lines, renderNodeFiles } from '../node-files/index.ts';
import { targetOf } from '../node-files/testing/any-registries.ts';
import { registriesOf } from '../node-files/testing/registries-of.ts';
import type { Attempt } from '../pull/index.ts';
import { planOf } from '../pull/testing/plan-of.ts';
import { asksItself } from './facts/asks-itself.ts';
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

/** A document's two sections, and what it is written for. */
const written = [
  entries(mirror, [...names, '*']),
  entries(config, [...hosts, '*']),
  fc.constantFrom(...lineNames),
  fc.record({ noDefaultEndpoint: fc.boolean(), embedded: fc.boolean() }),
] as const;

test('config-key-not-asked: told where pulls ask endpoints without settings, and none asks the name as an endpoint', () => {
  fc.assert(
    fc.property(...written, (mirrors, configs, line, options) => {
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
    }),
    { numRuns: 500 },
  );
});

const hubLogins = ['docker.io', 'index.docker.io', 'registry-1.docker.io', 'quay.io', '*'];

test('fallback-active and hub-alias: told only where pulls ask the registry itself', () => {
  fc.assert(
    fc.property(
      entries(mirror, ['docker.io', 'quay.io', '*', '*']),
      entries(config, hubLogins),
      fc.constantFrom(...lineNames),
      fc.record({ noDefaultEndpoint: fc.boolean(), embedded: fc.boolean() }),
      (mirrors, configs, line, options) => {
        const document = { mirrors, configs };
        const isAsked = (name: string) => {
          const plan = planOf(document, `${name}/x/y:1`, { line, options });
          return plan.kind !== 'attempts' || plan.attempts.some(({ host }) => namesOf(host).includes(name));
        };
        const diagnostics = diagnosticsOf(JSON.stringify(document), { line, options });
        for (const { rule, values } of diagnostics) {
          const name = rule === 'hub-alias' ? 'docker.io' : String(values.name);
          if (rule !== 'hub-alias' && (rule !== 'fallback-active' || values.kind === 'unknown')) continue;
          expect(isAsked(name === '*' ? 'unlisted.test' : name), `${rule} of ${name} on ${line}`).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('the registry itself is taken as asked just where pulls ask it', () => {
  fc.assert(
    fc.property(...written, (mirrors, configs, line, options) => {
      const document = { mirrors, configs };
      const target = targetOf({ line, options });
      const nodeFiles = renderNodeFiles(registriesOf(document), target);
      const form = lines[line].format.hostsToml === null ? 'inline' : 'certs';
      const subject = { target, form, nodeFiles, ignored: ignoredFiles(nodeFiles) } as const;
      for (const name of [...names, 'unlisted.test']) {
        const plan = planOf(document, `${name}/x/y:1`, { line, options });
        if (plan.kind !== 'attempts') continue;
        const isAsked = plan.attempts.some(({ host }) => namesOf(host).includes(name));
        expect(asksItself(name, subject), `${name} on ${line}`).toBe(isAsked);
      }
    }),
    { numRuns: 500 },
  );
});

test('no-endpoints and wildcard-config: what they tell of pulls is what pulls do', () => {
  fc.assert(
    fc.property(
      entries(fc.oneof(mirror, fc.record({ endpoint: fc.constant<string[]>([]) })), ['a.test', 'quay.io', '*']),
      entries(fc.oneof(config, fc.constant({})), ['a.test', '*', '*']),
      fc.constantFrom(...lineNames),
      fc.record({ noDefaultEndpoint: fc.boolean(), embedded: fc.boolean() }),
      (mirrors, configs, line, options) => {
        const document = { mirrors, configs };
        const why = (name: string) => {
          const plan = planOf(document, `${name}/x/y:1`, { line, options });
          return plan.kind === 'attempts' ? plan.attempts.map(({ why }) => why.id) : null;
        };
        const diagnostics = diagnosticsOf(JSON.stringify(document), { line, options });
        for (const { rule, values } of diagnostics) {
          const name = String(values.mirror);
          const asked = rule === 'no-endpoints' && name !== '*' ? why(name) : null;
          if (asked === null) continue;
          const then =
            asked[0] === 'wildcard-endpoint' ? 'wildcard' : asked[0] === 'wildcard-config' ? 'nobody' : 'itself';
          expect(values.then, `${name} on ${line}`).toBe(then);
        }
        const told = diagnostics.find(({ rule }) => rule === 'wildcard-config')?.values.outcome;
        const unlisted = why('unlisted.test');
        if (told === undefined || unlisted === null) return;
        const isSpoilt = unlisted.includes('wildcard-config');
        expect(told, line).toBe(!isSpoilt ? 'idle' : '*' in mirrors ? 'lost' : 'spoilt');
      },
    ),
    { numRuns: 500 },
  );
});
