import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { lineIndex, readDocument } from './index.ts';

type Recording = { readonly registriesYaml: string; readonly model?: unknown; readonly error?: string };

function recordings(name: string): Recording[] {
  const lines = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line): Recording => JSON.parse(line));
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, plain(inner)]));
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** A line that a person finds the error by: the one shown, or the one that the message says K3s names. */
function linesOf(text: string, { range, values }: Diagnostic): unknown[] {
  return [lineIndex(text).position(range.from).line, values.logged];
}

function errorsOf(text: string): Diagnostic[] {
  return readDocument(text).diagnostics.filter(({ rule }) => rule === 'yaml-invalid' || rule === 'wrong-type');
}

const all = [...recordings('golden-reading.jsonl'), ...recordings('yaml-corners.jsonl')];
const accepted = all.filter(({ error }) => error === undefined);
const refused = all.filter(({ error }) => error !== undefined);

describe('what yaml.v2 accepts', () => {
  it.each(accepted)('reads $registriesYaml', ({ registriesYaml, model }) => {
    const reading = readDocument(registriesYaml);
    expect(reading.accepted).toBe(true);
    expect(plain(reading.model)).toEqual(plain(model));
    expect(errorsOf(registriesYaml)).toEqual([]);
  });
});

describe('what yaml.v2 refuses', () => {
  it.each(refused)('refuses $registriesYaml', ({ registriesYaml }) => {
    expect(readDocument(registriesYaml).accepted).toBe(false);
    expect(errorsOf(registriesYaml)).not.toEqual([]);
  });

  const single = refused.filter(({ error }) => /^yaml: line \d+:/.test(error ?? ''));
  it.each(single)('names the line of $error', ({ registriesYaml, error }) => {
    const line = Number(/line (\d+)/.exec(error ?? '')?.[1]);
    expect(errorsOf(registriesYaml).flatMap((error) => linesOf(registriesYaml, error))).toContain(line);
  });

  const typed = refused.filter(
    ({ error, registriesYaml }) => error?.includes('unmarshal') && !/[&\x85\u2028]/.test(registriesYaml),
  );
  it.each(typed)('names every line of $error', ({ registriesYaml, error }) => {
    const lines = [...(error ?? '').matchAll(/\n {2}line (\d+)/g)].map(([, line]) => Number(line));
    const shown = errorsOf(registriesYaml).map(({ range }) => lineIndex(registriesYaml).position(range.from).line);
    expect(shown).toEqual(lines.sort((a, b) => a - b));
  });
});

describe('what is read although it is unusual', () => {
  it('reads nothing out of an empty file', () => {
    expect(readDocument('')).toMatchObject({ root: null, accepted: true, diagnostics: [] });
  });

  it('keeps names that JavaScript has for its own', () => {
    const { model } = readDocument('mirrors: {__proto__: {rewrite: {constructor: x}}, toString: {}}\n');
    expect([...(model.mirrors?.keys() ?? [])]).toEqual(['__proto__', 'toString']);
    expect(model.mirrors?.get('__proto__')?.rewrite?.get('constructor')).toBe('x');
  });

  it('holds bytes that are no UTF-8 as lone surrogates', () => {
    const { model } = readDocument('mirrors: {a.test: {endpoint: [!!binary gOkh]}}\n');
    expect(model.mirrors?.get('a.test')?.endpoint).toEqual(['\udc80\udce9!']);
  });

  it('reads a file of 5 MB', () => {
    const text = `mirrors:\n${'  # comment\n'.repeat(400_000)}  a.test: {endpoint: [x]}\n`;
    expect(readDocument(text).model.mirrors?.get('a.test')?.endpoint).toEqual(['x']);
  });
});

describe('what is as far as it goes', () => {
  it('gives the model up to where the text breaks off', () => {
    const { model, accepted: read } = readDocument(
      'mirrors:\n  a.test: {endpoint: [x]}\n  b.test: {endpoint: [y, "z\n',
    );
    expect(read).toBe(false);
    expect(model.mirrors?.get('a.test')?.endpoint).toEqual(['x']);
    expect(model.mirrors?.get('b.test')?.endpoint).toEqual(['y']);
  });

  it('gives the model without what is of a wrong type', () => {
    const { model } = readDocument('mirrors:\n  a.test: {endpoint: [x, [y], z]}\n  b.test: []\n');
    expect([...(model.mirrors ?? [])]).toEqual([['a.test', { endpoint: ['x', 'z'], rewrite: null }]]);
  });
});

describe('what is meant to break readers', () => {
  const bomb = ['a: &a {endpoint: [x]}'];
  for (let level = 0; level < 9; level++)
    bomb.push(`l${level}: &l${level} {<<: [${'*a, '.replace('a', level ? `l${level - 1}` : 'a').repeat(10)}]}`);
  const hostile: [string, string, string][] = [
    ['nested brackets', '['.repeat(50_000), 'too_deep'],
    ['nested maps', '{a: '.repeat(50_000), 'too_deep'],
    ['nested dashes', '- '.repeat(50_000), 'too_deep'],
    ['aliases of aliases', `${bomb.join('\n')}\nmirrors: {m: *l8}\n`, 'aliasing'],
    ['an alias of itself', 'mirrors: {a.test: &a {<<: *a}}\n', 'alias_cycle'],
    ['bytes of a program', '\x7fELF\x02\x01\x01\0\0', 'control_character'],
    ['broken UTF-8', 'mirrors: {a\udcff: {}}', 'not_utf8'],
  ];
  it.each(hostile)('ends at %s with a clear error', (_name, text, reason) => {
    const { accepted: read, diagnostics } = readDocument(text);
    expect(read).toBe(false);
    expect(diagnostics.map(({ rule, values }) => [rule, values.reason])).toContainEqual(['yaml-invalid', reason]);
  });

  it('reads merge keys nested as deep as a document may be', () => {
    const depth = 9_000;
    const text = `mirrors: {a.test: ${'{<<: '.repeat(depth)}{endpoint: [x]}${'}'.repeat(depth)}}\n`;
    expect(readDocument(text).model.mirrors?.get('a.test')?.endpoint).toEqual(['x']);
  });
});
