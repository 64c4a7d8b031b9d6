import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Config, Mirror, Registries } from '../registries/model.ts';
import { createRenderer, renderNodeFiles } from './index.ts';
import { anyTarget, targetOf } from './testing/any-registries.ts';
import { registriesOf } from './testing/registries-of.ts';

const names = ['a.test', 'b.test', 'docker.io', 'm.test', 'registry-1.docker.io', '*', 'b.test/'];
const configNames = ['m.test', 'n.test:5000', 'b.test', 'docker.io', 'registry-1.docker.io'];

/** Mirrors as people write them, with a fault here and there. */
const mirror: fc.Arbitrary<Mirror> = fc.record({
  endpoint: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.uniqueArray(fc.constantFrom('https://m.test', 'n.test:5000/v2', 'http://b.test', 'a.test')),
    },
    { weight: 1, arbitrary: fc.constantFrom([':'], ['https://m.test', 'https://m.test'], ['https://a.test', ':']) },
  ),
  rewrite: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(null, new Map([['^a', 'b']]), new Map([['c', 'd']])) },
    { weight: 1, arbitrary: fc.constant(new Map([['x"', 'b']])) },
  ),
});

const config: fc.Arbitrary<Config> = fc.constantFrom(
  ...[
    ...(registriesOf({
      configs: {
        empty: {},
        login: { auth: { username: 'u', password: 'p' } },
        other: { auth: { username: 'u', password: 'q' } },
        quoted: { auth: { username: 'u', password: 'p"' } },
        ca: { tls: { ca_file: '/ca' } },
        both: { auth: { username: 'u', password: 'p' }, tls: { ca_file: '/ca' } },
        fault: { tls: { ca_file: '/c"a' } },
      },
    }).configs ?? []),
  ].map(([, each]) => each),
);

const models: fc.Arbitrary<Registries> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...names.slice(0, 5)), mirror, { noNullPrototype: true }),
    fc.dictionary(fc.constantFrom(...configNames), config, { noNullPrototype: true }),
  )
  .map(([mirrors, configs]) => ({
    mirrors: new Map(Object.entries(mirrors)),
    configs: new Map(Object.entries(configs)),
    auths: null,
  }));

/** Another value for a name, or none. A few edits make something of odd names, which share a folder. */
const edit = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constant('mirrors'), fc.constantFrom(...names.slice(0, 5)), mirror) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('mirrors'), fc.constantFrom(...names), fc.constant(null)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('mirrors'), fc.constantFrom(...names), mirror) },
  { weight: 5, arbitrary: fc.tuple(fc.constant('configs'), fc.constantFrom(...configNames), fc.option(config)) },
);

/** Without the embedded registry, with which all is rendered anew. */
const targets = anyTarget.map(({ options, ...rest }) => ({ ...rest, options: { ...options, embedded: false } }));

type Edit = typeof edit extends fc.Arbitrary<infer Each> ? Each : never;

function edited(model: Registries, [section, name, value]: Edit): Registries {
  return { ...model, [section]: withValue<unknown>(model[section === 'mirrors' ? 'mirrors' : 'configs'], name, value) };
}

function withValue<Value>(entries: ReadonlyMap<string, Value> | null, name: string, value: Value | null) {
  const next = new Map(entries ?? []);
  if (value === null) next.delete(name);
  else next.set(name, value);
  return next;
}

test('a renderer gives what rendering anew gives while entries are edited one by one', () => {
  fc.assert(
    fc.property(models, fc.array(edit, { minLength: 1, maxLength: 20 }), targets, (first, edits, target) => {
      const { render } = createRenderer();
      render(first, target);
      let model = first;
      for (const each of edits) {
        model = edited(model, each);
        const anew = renderNodeFiles(model, target);
        expect(render(model, target)).toEqual(anew);
        expect([...render(model, target).files.keys()]).toEqual([...anew.files.keys()]);
      }
    }),
    { numRuns: 500 },
  );
});

test('and where other renderings were begun and given up between two of them', () => {
  const step = fc.tuple(edit, fc.option(fc.tuple(edit, fc.nat(30))));
  fc.assert(
    fc.property(models, fc.array(step, { minLength: 1, maxLength: 12 }), targets, (first, steps, target) => {
      const { render, rendering } = createRenderer();
      render(first, target);
      let model = first;
      for (const [each, givenUp] of steps) {
        if (givenUp !== null) {
          const [other, count] = givenUp;
          const work = rendering(edited({ ...model, mirrors: new Map(model.mirrors) }, other), { ...target });
          for (let taken = 0; taken < count && work.next().done !== true; taken++);
        }
        model = edited(model, each);
        expect(render(model, target)).toEqual(renderNodeFiles(model, target));
      }
    }),
    { numRuns: 300 },
  );
});

test('lines come of the endpoint that is left where a refused one before it goes', () => {
  const target = targetOf({});
  const before = registriesOf({ mirrors: { 'a.test': { endpoint: [' https://c.test', 'https://m.test'] } } });
  const after = registriesOf({ mirrors: { 'a.test': { endpoint: ['https://m.test'] } } });
  const { render } = createRenderer();
  render(before, target);
  expect(render(after, target)).toEqual(renderNodeFiles(after, target));
});
