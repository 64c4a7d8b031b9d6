import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Registries } from '../registries/model.ts';
import type { ModelPath } from '../registries/path.ts';
import { createRenderer, renderNodeFiles } from './index.ts';
import { anyRegistries, anyTarget, targetOf } from './testing/any-registries.ts';
import { registriesOf } from './testing/registries-of.ts';

const runs = { numRuns: 300 };

test('any model gives files with well-formed paths and texts, config.toml first', () => {
  fc.assert(
    fc.property(anyRegistries, anyTarget, (model, target) => {
      const { files } = renderNodeFiles(model, target);
      expect([...files.keys()][0]).toBe('config.toml');
      for (const [path, file] of files) {
        expect(file.path).toBe(path);
        const [last, ...folders] = path.split('/').toReversed();
        expect(path === 'config.toml' || last === 'hosts.toml').toBe(true);
        expect(folders.toReversed().join('/')).toMatch(/^(?:\.\.\/)*(?:(?!\.{0,2}(?:\/|$))[^/]+(?:\/|$))*$/);
        expect(file.text.isWellFormed()).toBe(true);
        expect(file.text.endsWith('\n')).toBe(true);
      }
    }),
    runs,
  );
});

test('every line has its sources, and every source is in the model', () => {
  fc.assert(
    fc.property(anyRegistries, anyTarget, (model, target) => {
      for (const { text, sources } of renderNodeFiles(model, target).files.values()) {
        expect(sources.length).toBe(text.split('\n').length - 1);
        for (const path of sources.flat()) expect(isIn(model, path), path.join(' › ')).toBe(true);
      }
    }),
    runs,
  );
});

test('log, unwritten registries and faults point into the model', () => {
  fc.assert(
    fc.property(anyRegistries, anyTarget, (model, target) => {
      const { log, unwritten, faults } = renderNodeFiles(model, target);
      for (const { path } of [...log, ...unwritten, ...faults]) expect(isIn(model, path), path.join(' › ')).toBe(true);
    }),
    runs,
  );
});

test('a renderer gives what a fresh rendering gives, whatever it has rendered before', () => {
  const call = fc.tuple(anyRegistries, anyTarget);
  fc.assert(
    fc.property(
      fc.array(call, { minLength: 2, maxLength: 5 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      (calls, again) => {
        const render = createRenderer();
        for (const at of [...calls.keys(), ...again.map((index) => index % calls.length)]) {
          const [model, target] = calls[at] ?? [registriesOf({}), targetOf({})];
          expect(render(model, target)).toEqual(renderNodeFiles(model, target));
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('a renderer gives what rendering anew gives, edit by edit', () => {
  fc.assert(
    fc.property(
      anyRegistries,
      fc.array(fc.tuple(anyRegistries, fc.constantFrom('mirrors', 'configs'), fc.nat(9)), { maxLength: 6 }),
      fc.array(anyTarget, { minLength: 1, maxLength: 2 }),
      (first, changes, targets) => {
        const render = createRenderer();
        let model = first;
        changes.forEach(([other, section, at], index) => {
          const target = targets[Math.floor(index / 3) % targets.length] ?? targetOf({});
          expect(render(model, target)).toEqual(renderNodeFiles(model, target));
          model =
            section === 'mirrors'
              ? { ...model, mirrors: withOneOf(model.mirrors, other.mirrors, at) }
              : { ...model, configs: withOneOf(model.configs, other.configs, at) };
          expect([...render(model, target).files.keys()]).toEqual([...renderNodeFiles(model, target).files.keys()]);
        });
      },
    ),
    { numRuns: 200 },
  );
});

/** The entries with one of the others in place of one of theirs, or added where theirs are none of its name. */
function withOneOf<Value>(
  entries: ReadonlyMap<string, Value> | null,
  others: ReadonlyMap<string, Value> | null,
  at: number,
): ReadonlyMap<string, Value> | null {
  const [name, value] = [...(others ?? [])][0] ?? [];
  if (name === undefined || value === undefined) return others;
  const known = [...(entries?.keys() ?? [])];
  return new Map(entries ?? []).set(at < 7 ? (known[at % Math.max(known.length, 1)] ?? name) : name, value);
}

test('a renderer keeps the files that did not change', () => {
  const target = targetOf({ options: { embedded: true } });
  const render = createRenderer();
  const mirrors = {
    'a.test': { endpoint: ['https://m.test'], rewrite: { a: 'b' } },
    'b.test': { endpoint: ['https://n.test'] },
  };
  const configs = { 'm.test': { auth: { username: 'u', password: 'p' }, tls: { ca_file: '/ca.pem' } } };
  const before = render(registriesOf({ mirrors, configs }), target).files;
  const changed = { ...mirrors, 'b.test': { endpoint: ['https://n2.test'] } };
  const after = render(registriesOf({ mirrors: changed, configs }), target).files;
  const kept = [...after].filter(([path, file]) => before.get(path) === file).map(([path]) => path);
  expect(kept).toEqual([
    'config.toml',
    'certs.d/127.0.0.1:6443/hosts.toml',
    'certs.d/a.test/hosts.toml',
    'certs.d/m.test/hosts.toml',
  ]);
});

test('a name that climbs out of certs.d is where K3s puts it', () => {
  const endpoint = ['https://m.test'];
  const names = ['..', '../../etc', '../../../../../../../../../../../tmp', 'https://a.test/x', '', './b'];
  const model = registriesOf({ mirrors: Object.fromEntries(names.map((name) => [name, { endpoint }])) });
  expect([...renderNodeFiles(model, targetOf({})).files.keys()].toSorted()).toEqual([
    '../../../../../../../tmp/hosts.toml',
    '../etc/hosts.toml',
    'certs.d/b/hosts.toml',
    'certs.d/hosts.toml',
    'certs.d/https:/a.test/x/hosts.toml',
    'config.toml',
    'hosts.toml',
  ]);
});

test('where two names have one folder, one file stays and the other name is told', () => {
  const model = registriesOf({
    mirrors: { 'a.test': { endpoint: ['https://m.test'] }, 'a.test/': { endpoint: ['https://n.test'] } },
  });
  const { files, unwritten } = renderNodeFiles(model, targetOf({}));
  expect([...files.keys()]).toEqual(['config.toml', 'certs.d/a.test/hosts.toml']);
  expect(unwritten).toEqual([{ host: 'a.test', path: ['mirrors', 'a.test'], reason: 'same-folder' }]);
});

function isIn(model: Registries, path: ModelPath): boolean {
  let at: unknown = model;
  for (const step of path) {
    if (at instanceof Map) at = at.get(step);
    else if (Array.isArray(at) && typeof step === 'number') at = at[step];
    else if (typeof at === 'object' && at !== null && Object.hasOwn(at, step)) at = Reflect.get(at, step);
    else return false;
  }
  return at !== undefined && at !== null;
}
