import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { commentsOf } from '../comments.ts';
import { yaml } from '../edit/testing/edited.ts';
import { randomDocuments } from '../edit/testing/random-document.ts';
import { applyEdits } from '../edit/text-edits.ts';
import { readDocument } from '../read-document.ts';
import { formatDocument } from './format-document.ts';

function formatted(text: string): string {
  const result = formatDocument(readDocument(text));
  return 'refused' in result ? `refused: ${result.refused.reason}` : applyEdits(text, result.edits);
}

const comments = (text: string) => commentsOf(readDocument(text)).map(({ from, to }) => text.slice(from, to).trimEnd());

const kinds = (text: string) => [...new Set(readDocument(text).diagnostics.map(({ rule }) => rule))].sort();

describe('a formatted document', () => {
  it('has two spaces a level, single blanks and block style in the sections that K3s reads', () => {
    const text = yaml`
# team mirrors


mirrors:

    docker.io:   # the Hub
        endpoint:
        - 'https://mirror.acme.cn'   # Hangzhou


        -    https://harbor.lan
        # - https://old.lan
        rewrite: {  "^library/(.*)": "base/$1" , a:   b}
        # the next one
    "*": {endpoint: [https://cache.lan,   "b"]} # all
    x: { }
configs:
  harbor.lan : {auth: {username: puller, # one
     # two
     password: "s3cret"
     # three
     }, tls: } # four
other: [1, {a:  b}]
# end

`;
    expect(formatted(text)).toBe(yaml`
# team mirrors

mirrors:
  docker.io: # the Hub
    endpoint:
      - 'https://mirror.acme.cn' # Hangzhou

      - https://harbor.lan
      # - https://old.lan
    rewrite:
      "^library/(.*)": "base/$1"
      a: b
    # the next one
  "*": # all
    endpoint:
      - https://cache.lan
      - "b"
  x: {}
configs:
  harbor.lan:
    auth:
      username: puller # one
      # two
      password: "s3cret"
      # three
    tls: # four
other: [1, {a:  b}]
# end
`);
  });

  it.each([
    [
      'JSON',
      '{"mirrors":{"a.test":{"endpoint":["https://b.test"]}}}',
      '"mirrors":\n  "a.test":\n    "endpoint":\n      - "https://b.test"\n',
    ],
    [
      'a value on its own line',
      'mirrors:\n  a:\n    endpoint:\n      -\n        x\n',
      'mirrors:\n  a:\n    endpoint:\n      - x\n',
    ],
    ['a document that is indented', '  mirrors: {}\n', 'mirrors: {}\n'],
    ['comments alone', '\n\n# a  \n\n\n  # b', '# a\n\n# b\n'],
    ['nothing', '', ''],
    ['blanks', '\n  \n', ''],
    [
      'line ends and a byte order mark',
      '\ufeffmirrors:\r\n    a:\r\n\r\n\r\n    b:',
      '\ufeffmirrors:\r\n  a:\r\n\r\n  b:\r\n',
    ],
    [
      'a marker and what is not read',
      '# x\n---   # y\n\nmirrors:  {}\n...\nrest: [',
      '# x\n---   # y\nmirrors: {}\n...\nrest: [',
    ],
    [
      'anchors, aliases and merges',
      'mirrors: {a: &a {endpoint: [x]}, b: *a, c: {<<: *a}}',
      'mirrors:\n  a: &a\n    endpoint:\n      - x\n  b: *a\n  c:\n    <<: *a\n',
    ],
    [
      'tags and empty values',
      'configs:\n  a:  !!map\n      auth: !!null\n',
      'configs:\n  a: !!map\n    auth: !!null\n',
    ],
  ])('%s', (_what, text, expected) => {
    expect(formatted(text)).toBe(expected);
  });

  it('keeps texts of several lines as they are', () => {
    const text = yaml`
configs:
    a:
        auth:
            password: |+
                one
                  two

            username: "three
              four"
`;
    expect(formatted(text)).toBe(yaml`
configs:
  a:
    auth:
      password: |+
                one
                  two

      username: "three
              four"
`);
  });

  it('keeps together what a comment silences', () => {
    const text = yaml`
mirrors:
  a: {endpoint: [b], rewrite: {}}   # portolan: ignore endpoint-no-scheme
  # portolan: ignore endpoint-no-scheme
  c: {endpoint: [d]}
`;
    expect(formatted(text)).toBe(text.replace('   # p', ' # p'));
  });

  it.each([
    ['a document that K3s refuses', 'mirrors: [', 'refused'],
    ['a key with a question mark', 'mirrors:\n  ? a\n  : {}\n', 'explicit-key'],
    ['lines that end in other ways', 'mirrors:\r  a: {}\r', 'line-ends'],
    ['a document on the line of its marker', '--- {mirrors: {}}', 'first-line'],
    ['a text that would be read in another way', 'mirrors:\n a:\n  endpoint:\n  - |\n   x\n', 'unsure'],
  ])('leaves %s as it is', (_what, text, reason) => {
    expect(formatted(text)).toBe(`refused: ${reason}`);
  });

  it('changes only what stands between the pieces', () => {
    const result = formatDocument(readDocument('mirrors:\n    a:\t\t ~\n    b:\n'));
    expect(result).toEqual({
      edits: [
        { from: 11, to: 13, insert: '' },
        { from: 15, to: 17, insert: '' },
        { from: 22, to: 24, insert: '' },
      ],
    });
  });
});

test.each([false, true])('says the same as before, once and for all (sharing: %s)', (sharing) => {
  let done = 0;
  fc.assert(
    fc.property(randomDocuments(sharing), ({ text }) => {
      const before = readDocument(text);
      const result = formatDocument(before);
      if ('refused' in result) {
        const { reason } = result.refused;
        expect(reason === 'refused').toBe(!before.accepted);
        // What may be too odd: keys with a question mark, and texts that lie too far to the left for two spaces a level.
        if (before.accepted) expect(text).toMatch(reason === 'unsure' ? /[|>][-+]?\r?$/m : /\? /);
        return;
      }
      done++;
      const after = applyEdits(text, result.edits);
      expect(readDocument(after).model).toEqual(before.model);
      expect(comments(after)).toEqual(comments(text));
      expect(kinds(text)).toEqual(expect.arrayContaining(kinds(after)));
      expect(formatted(after)).toBe(after);
      expect(after).not.toMatch(/[ \t]$/m);
      expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
      expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
    }),
  );
  expect(done).toBeGreaterThan(50);
});
