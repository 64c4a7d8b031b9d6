import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { catalog } from '../../messages/catalog.ts';
import { locales } from '../../messages/locale.ts';
import { applyEdits, readDocument } from '../document/index.ts';
import { lineNames } from '../node-files/index.ts';
import { diagnosticsOf, problemsIn } from './testing/problems-in.ts';

const folder = new URL('../node-files/fixtures/golden/', import.meta.url);
const documents = readdirSync(folder).map(
  (file): string => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).registriesYaml,
);

const troubled = `mirrors:
  docker.io:
    endpoint: [m.test, https//n.test, "https://u:secret@o.test", "https://u:secret@o.test/"]
    rewrite:
      'a\\.b': c
  "*.lan":
  'q"r':
    endpoint: ["https://[::1]:5000"]
configs:
  "*":
    tls: {cert_file: cert.pem}
  docker.io:
    auth: {username: u}
  m.test:443:
    auth: {auth: x, password: "\\a"}
    tls: {ca_file: 'C:\\ca.pem', insecure_skip_verify: true}
`;

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
  for (const locale of locales) {
    const say = createTranslator({ locale, messages: catalog[locale], namespace: 'problems', onError: fail });
    for (const text of [troubled, ...documents]) {
      for (const line of lineNames) {
        for (const { rule, values } of diagnosticsOf(text, { line })) {
          const known = Object.keys(catalog.en.problems).find(
            (key): key is keyof typeof catalog.en.problems => key === rule,
          );
          if (known === undefined) throw new Error(`No words for ${rule}`);
          expect(say(`${known}.says`, values)).toMatch(/\p{L}.*[.。]$/su);
          expect(say(`${known}.todo`, values)).toMatch(/\p{L}.*[.。]$/su);
        }
      }
    }
  }
});

function fail(error: Error): never {
  throw error;
}

test('every fix has a label and leads to a document that K3s reads', () => {
  for (const line of lineNames) {
    for (const { fix } of diagnosticsOf(troubled, { line })) {
      if (fix === null) continue;
      expect(Object.keys(catalog.en.fixes)).toContain(fix.label);
      expect(readDocument(applyEdits(troubled, fix.edits)).accepted).toBe(true);
    }
  }
});

test('no message or fix shows a password', () => {
  const told = diagnosticsOf(troubled).map(({ values, fix }) => JSON.stringify([values, fix?.values]));
  expect(told.join()).toContain('•••@o.test');
  expect(told.join()).not.toContain('secret');
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
        if (fix !== null) expect(applyEdits(text, fix.edits)).not.toBe(text);
      }
    }),
    { numRuns: 300 },
  );
});
