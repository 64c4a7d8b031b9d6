import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineIndex } from '../document/index.ts';
import { diagnosticsOf } from './testing/problems-in.ts';

type Expected = {
  readonly document: string;
  readonly name: string;
  readonly diagnostics: readonly (readonly string[])[];
};

const folder = new URL('../node-files/fixtures/golden/', import.meta.url);
const expectations: readonly Expected[] = JSON.parse(
  readFileSync(new URL('fixtures/golden-diagnostics.json', import.meta.url), 'utf8'),
);

test.each(expectations)('$document: $name', ({ document, diagnostics }) => {
  const { registriesYaml, options: asked } = JSON.parse(readFileSync(new URL(`${document}.json`, folder), 'utf8'));
  const { program, ...options } = asked;
  expect(listed(registriesYaml, { program, options })).toEqual(diagnostics);
});

test('every document has its expectation', () => {
  const documents = readdirSync(folder).map((file) => file.replace('.json', ''));
  expect(expectations.map(({ document }) => document).toSorted()).toEqual(documents.toSorted());
});

function listed(text: string, request: Parameters<typeof diagnosticsOf>[1]): readonly (readonly string[])[] {
  const lines = lineIndex(text);
  const place = (offset: number) => {
    const { line, column } = lines.position(offset);
    return `${line}:${column}`;
  };
  return diagnosticsOf(text, request).map(({ severity, rule, range: { from, to } }) => {
    return [severity, rule, `${place(from)}-${place(to)}`, text.slice(from, to)];
  });
}
