import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/index.ts';
import { plausibleRegistries } from '../formats/import/testing/plausible-registries.ts';
import type { Config, Mirror, Registries } from '../registries/model.ts';
import type { ModelPath } from '../registries/path.ts';
import { lineNames, lines, renderNodeFiles, type Target } from './index.ts';
import { anyRegistries, anyTarget, targetOf } from './testing/any-registries.ts';
import { registriesOf } from './testing/registries-of.ts';
import { unused } from './unused.ts';

function unusedOf(model: Registries, target: Target) {
  return unused(model, renderNodeFiles(model, target), target);
}

describe('what reaches no file in the recorded documents', () => {
  const fixtures = join(import.meta.dirname, 'fixtures');
  const expected: Record<string, Record<string, readonly string[]>> = JSON.parse(
    readFileSync(join(fixtures, 'golden-unused.json'), 'utf8'),
  );
  const names = readdirSync(join(fixtures, 'golden')).map((file) => file.replace(/\.json$/, ''));

  test.each(names)('%s', (name) => {
    const { registriesYaml, options = {} } = JSON.parse(readFileSync(join(fixtures, 'golden', `${name}.json`), 'utf8'));
    const { model } = readDocument(registriesYaml);
    const found: Record<string, readonly string[]> = {};
    for (const line of lineNames) {
      const list = unusedOf(model, targetOf({ program: options.program, line, options }));
      if (list.length > 0) found[line] = list.map(({ path, reason }) => `${path.join(' › ')}: ${reason}`);
    }
    expect(found).toEqual(expected[name] ?? {});
  });
});

test('each endpoint of a mirror has a reason of its own', () => {
  const model = registriesOf({
    mirrors: { 'a.test': { endpoint: ['https://b.test', ' https://c.test', 'https://b.test'] } },
  });
  expect(unusedOf(model, targetOf({}))).toEqual([
    { path: ['mirrors', 'a.test', 'endpoint', 1], reason: 'invalid-endpoint' },
    { path: ['mirrors', 'a.test', 'endpoint', 2], reason: 'duplicate-endpoint' },
  ]);
});

/** Before v1.31.6 the templates leave blank lines for what says nothing. */
function textsOf(model: Registries, target: Target) {
  const { squeezesBlankLines } = lines[target.line].format;
  return [...renderNodeFiles(model, target).files].map(([path, { text }]) => [
    path,
    squeezesBlankLines ? text : text.replace(/^[ \t]*\n/gm, ''),
  ]);
}

test('what is unused may as well be gone, each part and all together: every file stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(plausibleRegistries, anyRegistries), anyTarget, (model, target) => {
      const expected = textsOf(model, target);
      let without = model;
      for (const { path, reason } of unusedOf(model, target).toReversed()) {
        without = withoutPart(without, path);
        expect(textsOf(withoutPart(model, path), target), `${path.join(' › ')}: ${reason}`).toEqual(expected);
      }
      expect(textsOf(without, target)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

function withoutPart({ mirrors, configs, auths }: Registries, [section, name, ...rest]: ModelPath): Registries {
  const change = <Entry>(entries: ReadonlyMap<string, Entry> | null, in_: string, part: (entry: Entry) => Entry) =>
    section !== in_ || entries === null
      ? entries
      : new Map(
          [...entries].flatMap(([key, entry]): [string, Entry][] => {
            if (key !== name) return [[key, entry]];
            return rest.length === 0 ? [] : [[key, part(entry)]];
          }),
        );
  return {
    mirrors: change(mirrors, 'mirrors', (mirror) => mirrorWithout(mirror, rest)),
    configs: change(configs, 'configs', (config) => configWithout(config, rest)),
    auths: section === 'auths' ? null : auths,
  };
}

function mirrorWithout({ endpoint, rewrite }: Mirror, [part, at]: ModelPath): Mirror {
  if (part === 'endpoint') return { endpoint: (endpoint ?? []).filter((_, index) => index !== at), rewrite };
  if (at === undefined) return { endpoint, rewrite: null };
  return { endpoint, rewrite: new Map([...(rewrite ?? [])].filter(([pattern]) => pattern !== at)) };
}

function configWithout({ auth, tls }: Config, [part, field]: ModelPath): Config {
  if (field === undefined) return part === 'auth' ? { auth: null, tls } : { auth, tls: null };
  if (part === 'auth') return { auth: auth && { ...auth, [field ?? '']: '' }, tls };
  return { auth, tls: tls && { ...tls, [field ?? '']: field === 'insecure_skip_verify' ? false : '' } };
}
