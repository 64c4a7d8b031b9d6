import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plausibleRegistries } from '../formats/import/testing/plausible-registries.ts';
import type { Registries } from '../registries/model.ts';
import { anyChange, changed } from '../registries/testing/any-change.ts';
import { finish, finishable } from '../steps/index.ts';
import { createRenderer } from './index.ts';
import { anyRegistries, anyTarget } from './testing/any-registries.ts';
import { registriesOf } from './testing/registries-of.ts';
import { createUnusedFinder, unused } from './unused.ts';

type Edit = (model: Registries) => Registries;

const name = fc.constantFrom('a.test', 'docker.io', 'registry-1.docker.io', '*', '_default', 'b.test:5000', 'a.test/');
const { mirrors, configs } = registriesOf({
  mirrors: {
    none: {},
    two: { endpoint: ['https://a.test', 'b.test:5000/v2'], rewrite: { '^a': 'b' } },
    twice: { endpoint: ['https://a.test', 'https://a.test'] },
    faulty: { endpoint: [':', 'https://docker.io'] },
  },
  configs: {
    none: {},
    login: { auth: { username: 'u', password: 'p' } },
    half: { auth: { username: 'u', auth: 'x' }, tls: { key_file: '/key' } },
    ca: { tls: { ca_file: '/ca' } },
  },
});
const mirror = fc.constantFrom(...(mirrors?.values() ?? []));
const config = fc.constantFrom(...(configs?.values() ?? []));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  anyChange(name, mirror).map<Edit>((change) => (model) => ({ ...model, mirrors: changed(model.mirrors, change) })),
  anyChange(name, config).map<Edit>((change) => (model) => ({ ...model, configs: changed(model.configs, change) })),
  fc.oneof(plausibleRegistries, anyRegistries).map<Edit>((other) => (model) => ({
    mirrors: joined(model.mirrors, other.mirrors),
    configs: joined(model.configs, other.configs),
    auths: other.auths,
  })),
  fc.constant<Edit>((model) => ({ ...model, configs: null })),
);

function joined<Entry>(entries: ReadonlyMap<string, Entry> | null, others: ReadonlyMap<string, Entry> | null) {
  return others === null ? entries : new Map([...(entries ?? []), ...others]);
}

const targets = fc.array(anyTarget, { minLength: 1, maxLength: 3 });

test('what is unused is found after each edit as it is found anew', () => {
  const step = fc.tuple(edit, fc.nat(9));
  fc.assert(
    fc.property(anyRegistries, fc.array(step, { minLength: 1, maxLength: 12 }), targets, (first, steps, some) => {
      const { render } = createRenderer();
      const findingUnused = createUnusedFinder();
      let model = first;
      for (const [edited, which] of steps) {
        model = edited(model);
        // Most edits are seen for the same target as the one before.
        const target = some[which] ?? some[0];
        if (target === undefined) return;
        const files = render(model, target);
        expect(finish(findingUnused(model, files, target))).toEqual(unused(model, files, target));
      }
    }),
    { numRuns: 500 },
  );
});

/** More entries than are looked through in one step, a few of them idle. */
const many = registriesOf({
  mirrors: Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [
      `r${index}.test`,
      { endpoint: index % 40 === 9 ? [] : ['https://a.test', `https://m${index}.test`] },
    ]),
  ),
  configs: Object.fromEntries(
    Array.from({ length: 80 }, (_, index) => [
      `m${index * 2}.test`,
      { auth: { username: 'u', password: 'p' }, tls: index % 30 === 9 ? {} : { ca_file: '/ca' } },
    ]),
  ),
});

test('and where other searches are begun between two of them, and given up or gone on with', () => {
  const step = fc.tuple(edit, edit, fc.nat(12), fc.boolean());
  fc.assert(
    fc.property(
      plausibleRegistries,
      fc.array(step, { minLength: 1, maxLength: 5 }),
      anyTarget,
      (first, steps, target) => {
        const { render } = createRenderer();
        const findingUnused = createUnusedFinder();
        let model: Registries = {
          ...first,
          mirrors: joined(many.mirrors, first.mirrors),
          configs: joined(many.configs, first.configs),
        };
        for (const [edited, otherwise, taken, goesOn] of steps) {
          const other = otherwise(model);
          const otherFiles = render(other, target);
          const slow = finishable(findingUnused(other, otherFiles, target));
          for (let step = 0; step < taken && slow.steps.next().done !== true; step += 1);
          model = edited(model);
          const files = render(model, target);
          const anew = unused(model, files, target);
          expect(finish(findingUnused(model, files, target))).toEqual(anew);
          if (!goesOn) continue;
          expect(slow.finish()).toEqual(unused(other, otherFiles, target));
          expect(finish(findingUnused(model, files, target))).toEqual(anew);
        }
      },
    ),
    { numRuns: 60 },
  );
});
