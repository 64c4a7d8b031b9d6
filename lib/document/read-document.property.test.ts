import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { applyEdits, readDocument } from './index.ts';
import { everyNode } from './yaml/every-node.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

const snippets = [
  ...['\t', ' ', '  ', '\n', '\r\n', '\r', '\u0085', '\ufeff', ' # c', ': ', ':', '- ', '? ', ', ', '[', ']', '{', '}'],
  ...['"', "'", '\\', '\\x41', '\\/', '|', '>-\n', '&a ', '*a', '!', '!!int ', '!!binary ', '%', '@', '%YAML 1.1\n'],
  ...[
    '---\n',
    '...\n',
    '<<: *a\n',
    '<<: {rewrite: {p: q}}',
    '~',
    'null',
    'yes',
    '1',
    '2020-01-01',
    'é',
    '🔑',
    '\u0007',
  ],
  ...[
    'mirrors:',
    'mirrors:\n  a.test:\n',
    '    endpoint: [x]\n',
    'configs: {a.test: ',
    'auth: {password: p}',
    'endpoints: ',
  ],
];
const soup = fc.array(fc.constantFrom(...snippets), { maxLength: 24 }).map((parts) => parts.join(''));

const seed = `# mirrors
x-common: &common
  endpoint: [https://a.test]
mirrors:
  docker.io:
    endpoint:
      - "https://mirror.test:5000"
      - https://other.test # second
    rewrite: {'^library/(.*)': "base/$1"}
  "*": *common
configs:
  mirror.test:
    auth: {username: u, password: "p"}
    tls:
      insecure_skip_verify: true
`;
const mutated = fc
  .array(fc.tuple(fc.nat(seed.length), fc.nat(4), fc.constantFrom('', ...snippets)), { minLength: 1, maxLength: 4 })
  .map((changes) =>
    changes.reduce((text, [at, length, insert]) => text.slice(0, at) + insert + text.slice(at + length), seed),
  );
const anyText = fc.oneof(fc.string({ unit: 'binary' }), soup, mutated);

describe('reading any text', () => {
  it('never throws, and tells why where K3s refuses it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { accepted, diagnostics, places } = readDocument(text);
        places.at(3);
        const refusals = diagnostics.filter(({ rule }) => rule === 'yaml-invalid' || rule === 'wrong-type');
        expect(refusals.length === 0).toBe(accepted);
        for (const { range } of diagnostics) {
          expect(range.from).toBeGreaterThanOrEqual(0);
          expect(range.to).toBeGreaterThanOrEqual(range.from);
          expect(range.to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [one, other] = [readDocument(text), readDocument(text)];
        expect(other.model).toEqual(one.model);
        expect(other.diagnostics).toEqual(one.diagnostics);
      }),
      { numRuns: 300 },
    );
  });

  it('knows where each node stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { root } = readDocument(text);
        for (const node of root === null ? [] : everyNode(root)) {
          const written = text.slice(node.range.from, node.range.to);
          if (node.kind === 'alias') expect(written).toBe(`*${node.name}`);
          if (node.kind !== 'scalar') continue;
          if (node.style === 'plain' && !/[\r\n\x85\u2028\u2029]/.test(written)) expect(written).toBe(node.value);
          if (node.style === 'single') expect(written).toMatch(/^'.*'$/s);
          if (node.style === 'double') expect(written).toMatch(/^".*"$/s);
          if (node.style === 'literal') expect(written).toMatch(/^\|/);
        }
      }),
      { numRuns: 800 },
    );
  });
});

describe('the fixes', () => {
  it('change the text, and leave YAML what is YAML', () => {
    fc.assert(
      fc.property(fc.oneof(soup, mutated), (text) => {
        for (const { fix } of readDocument(text).diagnostics) {
          if (fix === null) continue;
          const edited = applyEdits(text, fix.edits);
          expect(edited).not.toBe(text);
          if (parseYaml(text).fault === null) expect(parseYaml(edited).fault).toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the yaml package in 1.1 mode', () => {
  // Begun with an r, no word is a number or a boolean to either.
  const word = fc.stringMatching(/^r[a-z0-9./]{0,8}$/);
  const quoted = fc.string().filter((text) => !/[\x7f-\x9f\ufeff\ufffe\uffff]/.test(text) && text.isWellFormed());
  const written = fc.oneof(
    word,
    quoted.map((text) => JSON.stringify(text)),
  );
  const document = fc.dictionary(word, fc.record({ endpoint: fc.array(written, { minLength: 1, maxLength: 3 }) }), {
    minKeys: 1,
  });

  it('reads the same mirrors out of plain documents', () => {
    fc.assert(
      fc.property(document, fc.boolean(), (mirrors, flow) => {
        const text = `mirrors:\n${Object.entries(mirrors)
          .map(([name, { endpoint }]) => mirrorLines(name, endpoint, flow))
          .join('')}`;
        const theirs: unknown = parseDocument(text, { version: '1.1' }).toJS();
        const ours = readDocument(text).model.mirrors ?? new Map();
        const plain = Object.fromEntries([...ours].map(([name, { endpoint }]) => [name, { endpoint }]));
        expect({ mirrors: plain }).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });

  function mirrorLines(name: string, endpoints: readonly string[], flow: boolean): string {
    if (flow) return `  ${name}: {endpoint: [${endpoints.join(', ')}]} # flow\n`;
    return `  ${name}:\n    endpoint:\n${endpoints.map((endpoint) => `      - ${endpoint}\n`).join('')}`;
  }
});
