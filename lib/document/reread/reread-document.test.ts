import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelPath } from '../../registries/path.ts';
import { randomDocuments } from '../edit/testing/random-document.ts';
import { applyEdits, type DocumentReading, readDocument, rereadDocument, type TextEdit } from '../index.ts';
import type { YamlNode } from '../yaml/node.ts';

const snippets = [
  ...[
    '\t',
    ' ',
    '  ',
    '    ',
    '\n',
    '\r\n',
    '\r',
    '\u0085',
    '\ufeff',
    ' # c',
    ': ',
    ':',
    '- ',
    '? ',
    ', ',
    '[',
    ']',
    '{',
  ],
  ...['}', '"', "'", '\\', '|', '>-\n', '|+\n', '&a ', '*a', '!', '!!str ', '!!int ', '%', '@', '---\n', '...\n', '🔑'],
  ...['<<: *a\n', '\ud83d', '\u0007', 'x', '~', 'null', 'configs:\n', 'mirrors:\n', '\n  b.test:\n', '\n  quay.io:\n'],
  ...['\n    endpoint: [x]\n', '\n    endpoint: x\n', '\n# c\n', 'auth: {password: p}', 'endpoints: '],
];

const anyEdit = fc.record({
  place: fc.nat(999),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(30) }),
  insert: fc.oneof(fc.constantFrom('', ...snippets), fc.string({ maxLength: 4 })),
});

type AnyEdit = { readonly place: number; readonly length: number; readonly insert: string };

function editIn(text: string, { place, length, insert }: AnyEdit): TextEdit {
  const from = Math.round((place / 999) * text.length);
  return { from, to: Math.min(from + length, text.length), insert };
}

/** All that a reading tells, without the lazy parts of its tree. */
function told(reading: DocumentReading) {
  const { text, root, accepted, model, diagnostics, places } = reading;
  const offsets = Array.from({ length: 12 }, (_, index) => Math.round((text.length * index) / 11));
  return {
    text,
    accepted,
    model,
    order: [...(model.mirrors?.keys() ?? []), ...(model.configs?.keys() ?? []), ...(model.auths?.keys() ?? [])],
    root: root && plain(root),
    diagnostics: diagnostics.map((each) => ({ ...each, fix: each.fix })),
    places: pathsOf(reading).map((path) => places.of(path)),
    at: offsets.map((offset) => places.at(offset)),
  };
}

function pathsOf({ model: { mirrors, configs, auths } }: DocumentReading): readonly ModelPath[] {
  return [
    [],
    ...['mirrors', 'configs', 'auths', 'other'].map((name) => [name]),
    ...[...(mirrors ?? [])].flatMap(([name, { endpoint, rewrite }]) => [
      ['mirrors', name],
      ...(endpoint ?? []).map((_, index) => ['mirrors', name, 'endpoint', index]),
      ...[...(rewrite?.keys() ?? [])].map((pattern) => ['mirrors', name, 'rewrite', pattern]),
    ]),
    ...[...(configs?.keys() ?? [])].flatMap((name) => [
      ['configs', name],
      ['configs', name, 'auth', 'password'],
      ['configs', name, 'tls', 'ca_file'],
    ]),
    ...[...(auths?.keys() ?? [])].map((name) => ['auths', name]),
    ['mirrors', 'nowhere.test'],
  ];
}

function plain(node: YamlNode): unknown {
  const { kind, range, properties, anchor, tag } = node;
  const base = { kind, range, properties, anchor, tag };
  if (node.kind === 'scalar') return { ...base, style: node.style, value: node.value };
  if (node.kind === 'alias') return { ...base, name: node.name };
  if (node.kind === 'sequence') return { ...base, flow: node.flow, dashes: node.dashes, items: node.items.map(plain) };
  const pairs = node.pairs.map(({ key, value, from, colon }) => ({
    key: plain(key),
    value: plain(value),
    from,
    colon,
  }));
  return { ...base, flow: node.flow, pairs };
}

describe('reading an edited text again', () => {
  it.each([
    { of: 'simple documents', sharing: false, numRuns: 300 },
    { of: 'documents with aliases, merges and repetitions', sharing: true, numRuns: 100 },
  ])('gives what reading it anew gives: $of', ({ sharing, numRuns }) => {
    fc.assert(
      fc.property(randomDocuments(sharing), fc.array(anyEdit, { minLength: 1, maxLength: 5 }), ({ text }, edits) => {
        let reading = readDocument(text);
        for (const each of edits) {
          const edit = editIn(reading.text, each);
          const edited = applyEdits(reading.text, [edit]);
          reading = rereadDocument(reading, [edit]);
          expect(told(reading)).toEqual(told(readDocument(edited)));
        }
      }),
      { numRuns },
    );
  });

  it('takes several edits at once, and goes on from the result', () => {
    fc.assert(
      fc.property(randomDocuments(false), fc.array(anyEdit, { minLength: 2, maxLength: 4 }), ({ text }, edits) => {
        const sorted = edits.map((each) => editIn(text, each)).sort((one, other) => one.from - other.from);
        const apart = sorted.filter(({ from }, index) => from >= (sorted[index - 1]?.to ?? 0));
        const again = rereadDocument(rereadDocument(readDocument(text), apart), [{ from: 0, to: 0, insert: '# c\n' }]);
        expect(told(again)).toEqual(told(readDocument(`# c\n${applyEdits(text, apart)}`)));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the objects of all that the edit does not touch', () => {
    const entries = Array.from(
      { length: 9 },
      (_, index) => `  r${index}.test:\n    endpoint:\n      - https://m${index}.test\n`,
    );
    const before = readDocument(`mirrors:\n${entries.join('')}configs:\n  c.test:\n    auth: {username: u}\n`);
    const from = before.text.indexOf('m4.test');
    const after = rereadDocument(before, [{ from, to: from + 1, insert: 'mirror-' }]);
    expect(after.model.mirrors?.get('r4.test')?.endpoint).toEqual(['https://mirror-4.test']);
    expect(after.model.configs).toBe(before.model.configs);
    for (const [name, mirror] of before.model.mirrors ?? []) {
      if (name !== 'r4.test') expect(after.model.mirrors?.get(name)).toBe(mirror);
    }
    const comment = rereadDocument(after, [
      { from: after.text.indexOf('https'), to: after.text.indexOf('https'), insert: '' },
    ]);
    expect(comment.model.mirrors).toBe(after.model.mirrors);
  });
});
