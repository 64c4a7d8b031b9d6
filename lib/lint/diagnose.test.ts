import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { catalog } from '../../messages/catalog.ts';
import { locales } from '../../messages/locale.ts';
import { valuesIn } from '../../messages/values-in.ts';
import { applyEdits, readDocument, readingRules } from '../document/index.ts';
import { lineNames } from '../node-files/index.ts';
import { ruleIds } from './rule-ids.ts';
import { rules } from './rules.ts';
import { diagnosticsOf, problemsIn } from './testing/problems-in.ts';
import { troubled } from './testing/troubled.ts';

const folder = new URL('../node-files/fixtures/golden/', import.meta.url);
const documents = readdirSync(folder).map(
  (file): string => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).registriesYaml,
);

/** Every target that changes what is told. */
const targets = lineNames.flatMap((line) =>
  [false, true].map((noDefaultEndpoint) => ({ line, options: { noDefaultEndpoint } })),
);

const programs = ['k3s', 'rke2'] as const;

test('diagnostics of reading and of the rules come together, in order of place', () => {
  const text =
    'configs:\n  a.test:\n    auth: {username: u}\n    tsl: {}\nmirrors:\n  b.test:\n    endpoint: [m.test]\n';
  expect(problemsIn(text)).toEqual([
    'error auth-unusable: u',
    'error unknown-key: tsl',
    'warning endpoint-no-scheme: m.test',
  ]);
});

test('of a document that K3s refuses only that is told', () => {
  const found = problemsIn('mirrors:\n  a.test:\n    endpoint: m.test\nconfigs:\n  "*": {}\n');
  expect(found.map((problem) => problem.split(':')[0])).toEqual(['error wrong-type']);
});

test('every diagnostic has its sentences, in both languages, for every value it comes with', () => {
  const words = locales.map((locale) => ({
    locale,
    say: createTranslator({ locale, messages: catalog[locale], namespace: 'problems', onError: fail }),
  }));
  const found = new Set<string>();
  const said = new Set<string>();
  for (const text of [...troubled, ...documents]) {
    for (const [program, target] of programs.flatMap((each) => targets.map((of) => [each, of] as const))) {
      for (const { rule, values } of diagnosticsOf(text, { ...target, program })) {
        const known = Object.keys(catalog.en.problems).find(
          (key): key is keyof typeof catalog.en.problems => key === rule,
        );
        if (known === undefined) throw new Error(`No words for ${rule}`);
        const key = JSON.stringify([rule, values, program]);
        if (said.has(key)) continue;
        said.add(key);
        found.add(rule);
        for (const { locale, say } of words) {
          const written = { ...valuesIn(locale, values), program };
          for (const sentence of [say(`${known}.says`, written), say(`${known}.todo`, written)]) {
            expect(sentence).toMatch(/\p{L}.*[.。]$/su);
            if (program === 'rke2') expect(sentence).not.toContain('K3s');
          }
        }
      }
    }
  }
  for (const { id } of rules) expect(found).toContain(id);
  expect([...found].filter((rule) => !ruleIds.has(rule))).toEqual([]);
});

test('every rule names its sources as issues', () => {
  const sources = [...rules.flatMap(({ source }) => source), ...[...readingRules.values()].flat()];
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/^[\w-]+\/[\w-]+#\d+$/);
});

function fail(error: Error): never {
  throw error;
}

test('every fix has a label and leads to a document that K3s reads', () => {
  for (const text of troubled) {
    for (const target of targets) {
      for (const { fix } of diagnosticsOf(text, target)) {
        if (fix === null) continue;
        expect(Object.keys(catalog.en.fixes)).toContain(fix.label);
        expect(readDocument(applyEdits(text, fix.edits)).accepted).toBe(true);
      }
    }
  }
});

test('no message or fix shows a password', () => {
  const shown = troubled.flatMap((text) =>
    diagnosticsOf(text).map(({ values, fix }) => JSON.stringify([values, fix?.values])),
  );
  expect(shown.join()).toContain('•••@o.test');
  expect(shown.join()).not.toContain('secret');
});

test('any document is judged without a fault, at places inside of it', () => {
  const piece = fc.constantFrom(
    'mirrors:',
    'configs:',
    '\n',
    '\n  ',
    '\n    ',
    '\n      ',
    '"*":',
    'a.test:',
    'b{:',
    'endpoint:',
    '- ',
    'x y',
    'auth:',
    'tls:',
    'username: u',
    '[',
    ']',
    "'\\.'",
    ': ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...lineNames), (pieces, line) => {
      const text = pieces.join('');
      for (const { range, fix } of diagnosticsOf(text, { line })) {
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeGreaterThanOrEqual(range.from);
        expect(range.to).toBeLessThanOrEqual(text.length);
        if (fix === null) continue;
        const mended = applyEdits(text, fix.edits);
        expect(mended).not.toBe(text);
        if (readDocument(text).accepted) expect(readDocument(mended).accepted).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
