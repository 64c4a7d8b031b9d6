import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultHost } from '@/lib/go/index.ts';
import { ignoredFiles, lineNames, renderNodeFiles } from '@/lib/node-files/index.ts';
import { targetOf } from '@/lib/node-files/testing/any-registries.ts';
import { registriesOf } from '@/lib/node-files/testing/registries-of.ts';
import { planEndpoint } from '@/lib/pull/index.ts';
import { planOf } from '@/lib/pull/testing/plan-of.ts';
import { finish } from '@/lib/steps/index.ts';
import { createHostsFinder } from './asked-hosts.ts';
import { routeOf } from './route.ts';

const names = ['a.test', 'quay.io', 'docker.io', 'localhost:5000'];
const endpoints = ['https://m.test', 'https://a.test', 'a.test', 'https://docker.io', 'quay.io', 'localhost:5000'];
const odd = ['bad one', 'http://a.test', 'https://quay.io/v2/x', 'https://registry-1.docker.io', 'docker.io'];

const mirror = fc.record(
  {
    endpoint: fc.array(fc.constantFrom(...endpoints, ...odd), { maxLength: 3 }),
    rewrite: fc.constantFrom({ '^x/': 'y/' }, { 'a\\.b': 'c' }),
  },
  { requiredKeys: ['endpoint'] },
);
const config = fc.constantFrom({}, { auth: { username: 'u', password: 'p' } }, { tls: { ca_file: '/ca' } });
const entries = <Entry>(entry: fc.Arbitrary<Entry>, keys: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys), entry, { maxKeys: 3 });

const documents = [
  entries(mirror, [...names, '*']),
  entries(config, [...names, 'registry-1.docker.io', '*']),
  fc.constantFrom(...lineNames),
  fc.record({ noDefaultEndpoint: fc.boolean(), embedded: fc.boolean() }),
] as const;

it('is the way that a pull takes', () => {
  fc.assert(
    fc.property(...documents, (mirrors, configs, line, options) => {
      const model = registriesOf({ mirrors, configs });
      const target = targetOf({ line, options });
      const nodeFiles = renderNodeFiles(model, target);
      for (const name of Object.keys(mirrors)) {
        const plan = planOf({ mirrors, configs }, `${name === '*' ? 'unlisted.test' : name}/team/app:1`, {
          line,
          options,
        });
        if (plan.kind !== 'attempts') continue;
        const asked = plan.attempts.map(({ why }) => why.id);
        const { embeddedFirst, lastResort } = routeOf(name, model, target, ignoredFiles(nodeFiles));
        if (embeddedFirst) expect(asked[0]).toBe('embedded-registry');
        const itself = asked.at(-1);
        if (lastResort.kind === 'wildcard') {
          // The embedded registry stands in front of `*` too, which may have nothing else.
          expect(asked[0]).toMatch(/^(?:wildcard-endpoint|embedded-registry)$/);
          continue;
        }
        if (lastResort.kind === 'nowhere' || (lastResort.kind === 'off' && lastResort.by === 'settings')) {
          expect(asked).toEqual(['wildcard-config']);
          continue;
        }
        expect(asked).not.toContain('wildcard-config');
        if (name !== '*') expect(asked).not.toContain('wildcard-endpoint');
        if (lastResort.kind === 'off') expect(itself).not.toMatch(/^registry-/);
        if (lastResort.kind === 'asked' && lastResort.after === 'endpoints') expect(itself).toBe('registry-last');
        if (lastResort.kind === 'asked' && lastResort.after !== 'endpoints') {
          const host = name === '*' ? 'unlisted.test' : defaultHost(name);
          expect(new Set(plan.attempts.map((attempt) => attempt.host))).toEqual(new Set([host]));
          expect(itself === 'registry-file-ignored').toBe(lastResort.after === 'unreadable');
        }
        if (lastResort.kind === 'listed') {
          expect(plan.attempts.map(({ host }) => host)).toContain(line < 'v1.29.1' ? name : defaultHost(name));
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('leads to no host that no pull asks, and to the registry itself where one does', () => {
  fc.assert(
    fc.property(...documents, (mirrors, configs, line, options) => {
      const model = registriesOf({ mirrors, configs });
      const target = targetOf({ line, options });
      const nodeFiles = renderNodeFiles(model, target);
      const hosts = [...finish(createHostsFinder()(model, target, nodeFiles))];
      for (const name of Object.keys(mirrors)) {
        const image = `${name === '*' ? 'unlisted.test' : name}/team/app:1`;
        const plan = planOf({ mirrors, configs }, image, { line, options });
        if (plan.kind !== 'attempts') continue;
        const asked = plan.attempts.map(({ host }) => host);
        const told = hosts.filter(([, { asEndpoint, asItself }]) => [...asEndpoint, ...asItself].includes(name));
        expect(asked).toEqual(expect.arrayContaining(told.map(([host]) => host)));
        // After the endpoints of `*`, the registry itself is not told: settings for it would take its name out of `*`.
        const { kind } = routeOf(name, model, target, ignoredFiles(nodeFiles)).lastResort;
        if (name === '*' || kind === 'wildcard') continue;
        const itself = plan.attempts.find(({ why }) => why.id.startsWith('registry-'));
        if (itself !== undefined) expect(told.map(([host]) => host)).toContain(itself.host);
      }
    }),
    { numRuns: 500 },
  );
});

it('has a test of the registry itself just where a pull asks it', () => {
  fc.assert(
    fc.property(...documents, (mirrors, configs, line, options) => {
      const document = { mirrors, configs };
      const model = registriesOf(document);
      const target = targetOf({ line, options });
      const ignored = ignoredFiles(renderNodeFiles(model, target));
      const plan = (image: string) => planOf(document, image, { line, options });
      for (const name of names) {
        // In config.toml what is no mirror takes all of `*`.
        if (line < 'v1.29.1' && '*' in mirrors && !(name in mirrors)) continue;
        const { lastResort } = routeOf(name, model, target, ignored);
        const found = planEndpoint({ mirror: name, endpoint: null }, null, plan);
        // After the endpoints of `*` it is asked too, and not tested.
        if (found.kind === 'unplanned' || lastResort.kind === 'wildcard') continue;
        if (lastResort.kind === 'asked') expect(found.kind, `${name} on ${line}`).toBe('asked');
        if (lastResort.kind === 'off' || lastResort.kind === 'nowhere') expect(found.kind).toBe('not-asked');
      }
    }),
    { numRuns: 500 },
  );
});
