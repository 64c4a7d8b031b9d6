import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineNames } from '../node-files/index.ts';
import { targetOf } from '../node-files/testing/any-registries.ts';
import type { Attempt } from '../pull/index.ts';
import type { Registries } from '../registries/model.ts';
import { isRegistryItself } from './facts/registry-itself.ts';
import { compareTargets, type Note, type NoteId } from './index.ts';
import { sideOf } from './side.ts';

const hosts = ['a.test', 'b.test:5000', 'docker.io', 'registry-1.docker.io', 'localhost:5000'];
const host = fc.constantFrom(...hosts);
const endpoint = fc
  .tuple(fc.constantFrom('http://', 'https://', ''), host, fc.constantFrom('', '/', '/project'))
  .map((parts) => parts.join(''));
const mirror = fc.record({
  endpoint: fc.option(fc.uniqueArray(endpoint, { maxLength: 3 })),
  rewrite: fc.option(fc.constant(new Map([['^(.*)$', 'proxy/$1']]))),
});
const config = fc.record({
  auth: fc.option(fc.constant({ username: 'u', password: 'p', auth: '', identity_token: '' })),
  tls: fc.option(fc.record({ ca_file: fc.constantFrom('', '/etc/ca.crt'), insecure_skip_verify: fc.boolean() })),
});
const name = fc.oneof({ weight: 3, arbitrary: host }, fc.constant('*'));

/** Few hosts that meet each other in every role, as names, as endpoints of their own and as those of `*`. */
const meetingRegistries: fc.Arbitrary<Registries> = fc
  .tuple(
    fc.array(fc.tuple(name, mirror), { maxLength: 3 }),
    fc.array(fc.tuple(host, config), { maxLength: 3 }),
    fc.uniqueArray(endpoint, { minLength: 1, maxLength: 2 }),
  )
  .map(([mirrors, configs, all]) => ({
    mirrors: new Map([['*', { endpoint: all, rewrite: null }], ...mirrors]),
    configs: new Map(
      configs.map(([key, { auth, tls }]) => [key, { auth, tls: tls && { cert_file: '', key_file: '', ...tls } }]),
    ),
    auths: null,
  }));

const line = fc.constantFrom(...lineNames);
const options = fc.record({ noDefaultEndpoint: fc.boolean(), embedded: fc.boolean() });

const reached = (attempts: readonly Attempt[]) => attempts.some(({ why }) => why.id.startsWith('wildcard-'));
const sent = (attempts: readonly Attempt[]) =>
  new Set(attempts.map(({ url, tls, thenHttp, credential }) => JSON.stringify([url, tls, thenHttp, credential?.key])));

/** Notes of what else becomes of a registry's pulls. */
const otherwise: readonly NoteId[] = [
  'embedded-registry',
  'hub-credentials',
  'registry-address',
  'registry-tls',
  'rewrite-on-default',
];

function fateIn(notes: readonly Note[], id: NoteId, registry: string): unknown {
  return notes.find((note) => note.id === id && note.paths.some(([, entry]) => entry === registry))?.values.change;
}

test('what is told of a registry’s last resort and of * is what its pulls do', () => {
  fc.assert(
    fc.property(meetingRegistries, line, line, options, (model, one, other, chosen) => {
      const [from, to] = [targetOf({ line: one, options: chosen }), targetOf({ line: other, options: chosen })];
      const { notes } = compareTargets({ reading: { model, accepted: true }, from, to });
      const [before, after] = [sideOf(model, from), sideOf(model, to)];
      const unwritten = [...before.nodeFiles.unwritten, ...after.nodeFiles.unwritten];
      for (const registry of [...(model.mirrors?.keys() ?? []), ...(model.configs?.keys() ?? [])]) {
        const [earlier, later] = [before.plan(`${registry}/image`), after.plan(`${registry}/image`)];
        if (registry === '*' || earlier.kind !== 'attempts' || later.kind !== 'attempts') continue;
        const fallback = fateIn(notes, 'fallback', registry);
        if (fallback === 'begins') expect(later.attempts.some(isRegistryItself), registry).toBe(true);
        if (fallback === 'ends') expect(later.attempts.some(isRegistryItself), registry).toBe(false);
        const reach = fateIn(notes, 'wildcard-reach', registry);
        const [wasReached, isReached] = [reached(earlier.attempts), reached(later.attempts)];
        if (fallback === 'begins') expect([wasReached, isReached], registry).not.toEqual([true, false]);
        if (reach !== undefined) expect([wasReached, isReached]).toEqual([reach === 'ends', reach === 'begins']);
        const isLost = unwritten.some((file) => file.host === registry && file.reason === 'default-endpoint-last');
        const isTold = notes.some(
          ({ id, paths }) => otherwise.includes(id) && paths.some(([, key]) => key === registry),
        );
        const isIgnored = [...earlier.attempts, ...later.attempts].some(
          ({ why }) => why.id === 'registry-file-ignored',
        );
        if (wasReached === isReached || reach !== undefined || isLost || isTold || isIgnored) continue;
        expect(sent(later.attempts), registry).toEqual(sent(earlier.attempts));
      }
    }),
    { numRuns: 300 },
  );
});
