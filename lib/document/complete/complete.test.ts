import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { yaml } from '../edit/testing/edited.ts';
import { randomDocuments } from '../edit/testing/random-document.ts';
import { readDocument } from '../read-document.ts';
import type { DocumentReading } from '../reading.ts';
import { everyNode } from '../yaml/every-node.ts';
import { completeAt } from './complete.ts';
import type { Suggestions } from './proposal.ts';

const suggestions: Suggestions = {
  names: (section) => (section === 'mirrors' ? ['docker.io', 'quay.io', '*'] : ['harbor.lan:5000']),
  endpoints: (mirror) => ['https://', `https://cache.lan/${mirror}`],
};

/** What is proposed at the `|` of a text. */
function labels(marked: string): readonly string[] {
  const { text, offset } = parts(marked);
  return completeAt(text, offset, suggestions)?.proposals.map(({ label }) => label) ?? [];
}

/** The text with a proposal accepted, and `|` where the caret then is. */
function accept(marked: string, label: string): string {
  const { text, offset } = parts(marked);
  const found = completeAt(text, offset, suggestions)?.proposals.find((proposal) => proposal.label === label);
  if (!found) throw new Error(`${label} is not proposed.`);
  const { range, insert, caret } = found;
  return `${text.slice(0, range.from)}${insert.slice(0, caret)}|${insert.slice(caret)}${text.slice(range.to)}`;
}

function parts(marked: string) {
  const offset = marked.indexOf('|');
  return { text: marked.replace('|', ''), offset };
}

const fields = ['username', 'password', 'auth', 'identity_token'];
const files = ['ca_file', 'cert_file', 'key_file', 'insecure_skip_verify'];
const endpoints = ['https://', 'https://cache.lan/a'];

describe('what can stand', () => {
  it.each([
    ['in an empty text', '|', ['mirrors', 'configs']],
    ['at the outermost level', 'mirrors:\n  a: {}\n|', ['configs']],
    ['mid-word', 'mirrors:\n  a: {}\nco|nf\n', ['configs']],
    ['under mirrors', 'mirrors:\n  |', ['docker.io', 'quay.io', '*']],
    ['under mirrors, further down', 'mirrors:\n  quay.io: {}\n  # x\n  |\nconfigs: {}\n', ['docker.io', '*']],
    ['before the first name', 'mirrors:\n  |\n  quay.io: {}\n', ['docker.io', '*']],
    ['under configs', 'configs:\n  har|', ['harbor.lan:5000']],
    ['as the name of what is there', 'mirrors:\n  do|:\n    endpoint: [x]\n', ['docker.io', 'quay.io', '*']],
    ['as the name of what K3s refuses there', 'mirrors:\n  do|: [x]\n', ['docker.io', 'quay.io', '*']],
    ['under a mirror', 'mirrors:\n  a:\n    |', ['endpoint', 'rewrite']],
    ['beside endpoints', 'mirrors:\n  a:\n    endpoint: [x]\n    re|\n', ['rewrite']],
    [
      'as an item, or a key of a list that stands right below it',
      'mirrors:\n  a:\n    endpoint:\n    - x\n    |\n',
      ['rewrite', ...endpoints],
    ],
    ['as the next item', 'mirrors:\n  a:\n    endpoint:\n      - x\n      |', endpoints],
    ['as an item', 'mirrors:\n  a:\n    endpoint:\n      - |', endpoints],
    ['as an item that is being written', 'mirrors:\n  a:\n    endpoint:\n      - https://ca|che', endpoints],
    [
      'as an item that stands there whole',
      'mirrors:\n  a:\n    endpoint:\n      - https://cache.lan/a|',
      endpoints.slice(0, 1),
    ],
    [
      'as an item that stands there whole in quotes',
      'mirrors:\n  a:\n    endpoint:\n      - "https://cache.lan/a|"',
      endpoints.slice(0, 1),
    ],
    [
      'as an item that is there already',
      'mirrors:\n  a:\n    endpoint:\n      - https://\n      - |',
      endpoints.slice(1),
    ],
    ['behind endpoint', 'mirrors:\n  a:\n    endpoint: |', endpoints],
    ['under a registry', 'configs:\n  h:\n    |', ['auth', 'tls']],
    ['under auth', 'configs:\n  h:\n    auth:\n      |', fields],
    [
      'beside a password',
      'configs:\n  h:\n    auth:\n      password: x\n      us|',
      ['username', 'auth', 'identity_token'],
    ],
    ['under tls', 'configs:\n  h:\n    tls:\n      c|', files],
    ['as a flag', 'configs:\n  h:\n    tls:\n      insecure_skip_verify: |', ['true', 'false']],
    ['as a flag, mid-word', 'configs: {h: {tls: {insecure_skip_verify: t|}}}', ['true', 'false']],
    ['in braces', 'mirrors: {a: {|}}', ['endpoint', 'rewrite']],
    ['behind a comma in braces', 'mirrors: {a: {rewrite: {}, e|}}', ['endpoint']],
    ['before others in braces', 'mirrors: {a: {| rewrite: {}}}', ['endpoint']],
    ['in brackets', 'mirrors: {a: {endpoint: [|]}}', endpoints],
    ['in brackets over lines', 'mirrors: {a: {endpoint: [\n  x,\n  |\n]}}', endpoints],
    ['between quotes', 'mirrors:\n  "do|', ['docker.io', 'quay.io', '*']],
    ['in JSON', '{"mirrors": {"a": {"|"}}}', ['endpoint', 'rewrite']],
    ['in a key that takes what it has', 'mirrors:\n  a:\n    |endpoint: [x]\n', ['endpoint']],
    ['in a key that holds a map', 'configs:\n  h:\n    au|th: {}\n', ['auth', 'tls']],
    ['above what does not read', 'mirrors:\n  a:\n    |\n  b: [\n', ['endpoint', 'rewrite']],
  ])('%s', (_where, marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });

  it.each([
    ['in a comment', '# mir|'],
    ['in a value', 'configs:\n  h:\n    auth:\n      username: us|'],
    ['in a text of several lines', 'configs:\n  h:\n    auth:\n      password: >\n        us|'],
    ['at a column that belongs to nothing', 'mirrors:\n  a:\n    endpoint:\n      - x\n   |'],
    ['behind a key of a map', 'mirrors: |'],
    ['under what K3s does not read', 'other:\n  |'],
    ['under auths', 'auths:\n  |'],
    ['below a value', 'mirrors:\n  a: {}\n    |'],
    ['in patterns', 'mirrors:\n  a:\n    rewrite:\n      |'],
    ['in a document that is not read', 'mirrors: {}\n---\n|'],
  ])('is unknown %s', (_where, marked) => {
    expect(labels(marked)).toEqual([]);
  });
});

describe('an accepted proposal', () => {
  it.each([
    ['mirrors', 'mi|', 'mirrors:\n  |'],
    ['configs', 'mirrors:\n    a: {}\n|', 'mirrors:\n    a: {}\nconfigs:\n    |'],
    ['docker.io', 'mirrors:\n  |', 'mirrors:\n  docker.io:\n    |'],
    ['*', 'mirrors:\n  *|', 'mirrors:\n  "*":\n    |'],
    ['*', "mirrors:\n  '|'", "mirrors:\n  '*':\n    |"],
    ['docker.io', 'mirrors:\n  "do|', 'mirrors:\n  "docker.io":\n    |'],
    ['docker.io', 'mirrors:\n  do|:\n', 'mirrors:\n  docker.io|:\n'],
    ['docker.io', 'mirrors:\n  |\n    endpoint: [x]\n', 'mirrors:\n  docker.io:|\n    endpoint: [x]\n'],
    ['docker.io', 'mirrors:\n  do| # the Hub\n', 'mirrors:\n  docker.io:| # the Hub\n'],
    ['endpoint', 'mirrors:\n  a:\n    e|', 'mirrors:\n  a:\n    endpoint:\n      - |'],
    ['endpoint', 'mirrors:\r\n  a:\r\n    e|\r\n', 'mirrors:\r\n  a:\r\n    endpoint:\r\n      - |\r\n'],
    [
      'endpoint',
      'mirrors:\n  b:\n    endpoint:\n    -  x\n  a:\n    e|',
      'mirrors:\n  b:\n    endpoint:\n    -  x\n  a:\n    endpoint:\n    -  |',
    ],
    [
      'endpoint',
      'mirrors:\n  b:\n    endpoint: [x]\n  a:\n    e|',
      'mirrors:\n  b:\n    endpoint: [x]\n  a:\n    endpoint: [|]',
    ],
    ['rewrite', 'mirrors:\n  a:\n    r|', 'mirrors:\n  a:\n    rewrite:\n      |'],
    ['username', 'configs:\n  h:\n    auth:\n      |\n', 'configs:\n  h:\n    auth:\n      username: |\n'],
    ['true', 'configs: {h: {tls: {insecure_skip_verify: |}}}', 'configs: {h: {tls: {insecure_skip_verify: true|}}}'],
    ['endpoint', 'mirrors: {a: {|}}', 'mirrors: {a: {endpoint: [|]}}'],
    ['endpoint', 'mirrors: {a: {| rewrite: {}}}', 'mirrors: {a: {endpoint: [|],  rewrite: {}}}'],
    ['auth', '{"configs": {"h": {a|}}}', '{"configs": {"h": {"auth": {|}}}}'],
    ['username', '{"configs": {"h": {"auth": {"|"}}}}', '{"configs": {"h": {"auth": {"username": "|"}}}}'],
    ['https://', 'mirrors:\n  a:\n    endpoint: ht|', 'mirrors:\n  a:\n    endpoint:\n      - https://|'],
    ['https://', 'mirrors:\n  a:\n    endpoint:\n      ht|', 'mirrors:\n  a:\n    endpoint:\n      - https://|'],
    ['https://', 'mirrors: {a: {endpoint: |}}', 'mirrors: {a: {endpoint: [https://|]}}'],
    ['https://', 'mirrors: {a: {endpoint: ["x", |]}}', 'mirrors: {a: {endpoint: ["x", "https://"|]}}'],
  ])('%s', (label, marked, expected) => {
    expect(accept(marked, label)).toBe(expected);
  });

  it('is written by the style of the document', () => {
    const text = yaml`
mirrors:
    a:
        endpoint:
            - x
    |
`;
    expect(accept(text, 'quay.io')).toBe(text.replace('|', 'quay.io:\n        |'));
  });
});

test.each([false, true])('any proposal in any document reads as what it says (sharing: %s)', (sharing) => {
  let accepted = 0;
  fc.assert(
    fc.property(randomDocuments(sharing), fc.nat(), ({ text }, place) => {
      const offset = place % (text.length + 1);
      const { accepted: wasAccepted, model, diagnostics } = readDocument(text);
      const isRepeated = sharing || diagnostics.some(({ rule }) => rule === 'duplicate-key');
      if (!wasAccepted) return;
      const known = {
        ...suggestions,
        names: (section: 'mirrors' | 'configs') =>
          suggestions.names(section).filter((name) => !model[section]?.has(name)),
      };
      for (const { range, insert, path, label, kind } of completeAt(text, offset, known)?.proposals ?? []) {
        const after = readDocument(text.slice(0, range.from) + insert + text.slice(range.to));
        expect(after.accepted).toBe(true);
        accepted++;
        const isKey = kind !== 'flag' && kind !== 'endpoint';
        if (isKey) expect(scalarAt(after, range.from)).toBe(label);
        // What is shared, or written again further down, may be another's.
        if (isRepeated) continue;
        const [, name] = path.map(String);
        const place = after.places.of(path);
        if (isKey) expect(place?.key?.from).toBe(range.from);
        else if (kind === 'flag')
          expect(after.model.configs?.get(name ?? '')?.tls?.insecure_skip_verify).toBe(label === 'true');
        else expect(after.model.mirrors?.get(name ?? '')?.endpoint).toContain(label);
      }
    }),
  );
  expect(accepted).toBeGreaterThan(0);
});

function scalarAt({ root }: DocumentReading, from: number): string | undefined {
  for (const node of root ? everyNode(root) : [])
    if (node.kind === 'scalar' && node.range.from === from) return node.value;
  return undefined;
}
