import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Registries } from '../registries/model.ts';
import type { ModelPath } from '../registries/path.ts';
import { createRenderer, lineNames, renderNodeFiles } from './index.ts';
import { lines } from './lines.ts';
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

test.each(lineNames)(
  'an option that makes several lines of one is squeezed as any other line is on line %s',
  (line) => {
    const snapshotter = 'none\n \n[lines]\nlast = ';
    const target = targetOf({ program: 'k3s', line, options: { snapshotter } });
    const { text, sources } = renderNodeFiles(registriesOf({}), target).files.get('config.toml') ?? {};
    const written = text?.slice(text.indexOf('none'), text.indexOf('last = "'));
    expect(written).toBe(lines[line].format.squeezesBlankLines ? 'none\n\n[lines]\n' : 'none\n \n[lines]\n');
    expect(sources?.length).toBe((text?.split('\n').length ?? 0) - 1);
  },
);

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
        const { render } = createRenderer();
        for (const at of [...calls.keys(), ...again.map((index) => index % calls.length)]) {
          const [model, target] = calls[at] ?? [registriesOf({}), targetOf({})];
          expect(render(model, target)).toEqual(renderNodeFiles(model, target));
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('a fork of a renderer has its last files at hand, and both go on apart', () => {
  fc.assert(
    fc.property(anyRegistries, fc.array(anyEdit, { maxLength: 6 }), anyTarget, (first, edits, target) => {
      const renderer = createRenderer();
      const begun = renderer.render(first, target);
      const fork = renderer.fork();
      expect(fork.render(first, target)).toBe(begun);
      const seen = [first];
      edits.forEach((edit, index) => {
        const model = edited(seen, edit);
        seen.push(model);
        const { render } = index % 2 === 0 ? renderer : fork;
        expect(render(model, target)).toEqual(renderNodeFiles(model, target));
      });
    }),
    { numRuns: 200 },
  );
});

test('a renderer gives what rendering anew gives, edit by edit', () => {
  fc.assert(
    fc.property(
      anyRegistries,
      fc.array(anyEdit, { maxLength: 8 }),
      fc.array(anyTarget, { minLength: 1, maxLength: 3 }),
      (first, edits, targets) => {
        const { render } = createRenderer();
        const seen = [first];
        edits.forEach((edit, index) => {
          const target = targets[Math.floor(index / 3) % targets.length] ?? targetOf({});
          const model = edited(seen, edit);
          seen.push(model);
          const anew = renderNodeFiles(model, target);
          expect(render(model, target)).toEqual(anew);
          expect([...render(model, target).files.keys()]).toEqual([...anew.files.keys()]);
        });
      },
    ),
    { numRuns: 200 },
  );
});

const anyEdit = fc.record({
  kind: fc.constantFrom('put', 'put', 'put', 'add', 'take', 'back'),
  section: fc.constantFrom('mirrors', 'configs'),
  other: anyRegistries,
  at: fc.nat(9),
});

type Edit = typeof anyEdit extends fc.Arbitrary<infer Each> ? Each : never;

/** The last model with one entry of another in place of one of its own, beside them, without one of them; or one from before. */
function edited(seen: readonly Registries[], { kind, section, other, at }: Edit): Registries {
  const last = seen.at(-1) ?? other;
  if (kind === 'back') return seen[at % seen.length] ?? last;
  if (section === 'mirrors') return { ...last, mirrors: withEdit(last.mirrors, other.mirrors, kind, at) };
  return { ...last, configs: withEdit(last.configs, other.configs, kind, at) };
}

function withEdit<Value>(
  entries: ReadonlyMap<string, Value> | null,
  others: ReadonlyMap<string, Value> | null,
  kind: Edit['kind'],
  at: number,
): ReadonlyMap<string, Value> | null {
  const changed = new Map(entries ?? []);
  const own = [...changed.keys()][at % Math.max(changed.size, 1)];
  if (kind === 'take') changed.delete(own ?? '');
  const [name, value] = [...(others ?? [])][0] ?? [];
  if (kind === 'take' || name === undefined || value === undefined) return changed;
  return changed.set(kind === 'put' ? (own ?? name) : name, value);
}

test('a renderer keeps the files that did not change', () => {
  const target = targetOf({ options: { embedded: true } });
  const { render } = createRenderer();
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

test.each(['v1.20.5', 'v1.29.1', 'v1.35.3'] as const)(
  'a list as long as aliases can make it is written on line %s',
  (line) => {
    const endpoint = Array.from({ length: 200_000 }, () => 'https://b c');
    const { files, log } = renderNodeFiles(registriesOf({ mirrors: { 'a.test': { endpoint } } }), targetOf({ line }));
    expect(files.has('config.toml')).toBe(true);
    expect(log.length).toBe(line === 'v1.20.5' ? 0 : endpoint.length);
  },
);

test('a renderer stays right over more renamings than it keeps anything of', () => {
  const { render } = createRenderer();
  const target = targetOf({});
  for (let time = 0; time < 200; time++) {
    const model = registriesOf({
      mirrors: {
        'a.test': { endpoint: ['https://b.test'] },
        [`${time % 90}.test`]: { endpoint: ['https://c.test', `https://${time}.test`] },
      },
      configs: { [`${time}.test`]: { tls: { insecure_skip_verify: true } } },
    });
    expect(render(model, target)).toEqual(renderNodeFiles(model, target));
  }
});
