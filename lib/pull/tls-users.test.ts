import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRegexp } from '../go/regexp/index.ts';
import { findingTlsUsers } from '../lint/facts/tls-users.ts';
import { lineNames, renderNodeFiles, type Target } from '../node-files/index.ts';
import { targetOf } from '../node-files/testing/any-registries.ts';
import type { Registries, Tls } from '../registries/model.ts';
import { finish } from '../steps/index.ts';
import { createPullPlanner, parseContainerdVersion } from './index.ts';

const compileRegexp = await loadRegexp();

const names = ['docker.io', 'registry-1.docker.io', 'quay.io', 'a.test', 'b.test:5000', 'localhost:5000', '*'];
const unlisted = 'unlisted.test';
const noTls: Tls = { ca_file: '', cert_file: '', key_file: '', insecure_skip_verify: false };
const tlsOf = (name: string): Tls => ({ ...noTls, ca_file: `/ca of ${name}` });

const anyName = fc.constantFrom(...names);
const anyEndpoint = fc
  .tuple(fc.constantFrom('', 'http://', 'https://'), fc.constantFrom(...names.slice(0, -1)), fc.constantFrom('', '/p'))
  .map((parts) => parts.join(''));
const mapOf = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(fc.tuple(anyName, value), { maxLength: 4 }).map((entries): ReadonlyMap<string, Value> => new Map(entries));

const anyRegistries: fc.Arbitrary<Registries> = fc
  .tuple(
    mapOf(fc.option(fc.array(anyEndpoint, { maxLength: 3 }))),
    mapOf(fc.constantFrom('files', 'empty', 'insecure')),
  )
  .map(([mirrors, configs]) => ({
    mirrors: new Map([...mirrors].map(([name, endpoint]) => [name, { endpoint, rewrite: null }])),
    configs: new Map(
      [...configs].map(([name, kind]) => {
        const tls =
          kind === 'files' ? tlsOf(name) : kind === 'insecure' ? { ...noTls, insecure_skip_verify: true } : null;
        return [name, { auth: null, tls }];
      }),
    ),
    auths: null,
  }));

const anyTarget = fc
  .record({
    line: fc.constantFrom(...lineNames),
    options: fc.record({ noDefaultEndpoint: fc.boolean(), embedded: fc.boolean() }),
  })
  .map(targetOf);

/** The registries of which the plan says that a missing file stops them. */
function stopped(model: Registries, target: Target, config: string): readonly string[] {
  const containerd = parseContainerdVersion(target.containerd);
  if (containerd === null) throw new Error(target.containerd);
  const nodeFiles = renderNodeFiles(model, target);
  const missing = [tlsOf(config).ca_file];
  const setting = { model, target, nodeFiles, build: 'k3s', containerd, missing, compileRegexp } as const;
  const plan = createPullPlanner(setting);
  const fails = (name: string) => {
    const found = plan(`${name}/x/y`);
    return found.kind === 'fails' && found.notes.some(({ id }) => id === 'tls-file-on-node');
  };
  return [...names.slice(0, -1).filter(fails), ...(fails(unlisted) ? ['*'] : [])];
}

test('a missing TLS file stops just the pulls that the plan says', () => {
  fc.assert(
    fc.property(anyRegistries, anyTarget, (model, target) => {
      const users = finish(findingTlsUsers({ model, nodeFiles: renderNodeFiles(model, target), target }));
      const known = new Set([...(model.mirrors?.keys() ?? []), ...(model.configs?.keys() ?? [])]);
      for (const [config, { tls }] of model.configs ?? []) {
        if (!tls?.ca_file) continue;
        const told = users.get(config) ?? [];
        const planned = stopped(model, target, config);
        // What the document has nothing for is among "all others".
        const named = planned.filter((name) => name === '*' || known.has(name) || !planned.includes('*'));
        expect([...told].sort(), `${config} on ${target.line}`).toEqual([...named].sort());
      }
    }),
    { numRuns: 500 },
  );
});
