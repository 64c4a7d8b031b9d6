import { describe, expect, test } from 'vitest';
import { yaml } from '../edit/testing/edited.ts';
import { mergeDocuments } from './merge-documents.ts';

const base = yaml`
# our registries
mirrors:
  docker.io:
    endpoint:
      - "https://mirror.lan:5000" # near
      - https://far.test
    rewrite:
      "^library/(.*)": "base/$1"

  # for the operators
  quay.io:
    endpoint: [https://quay.lan, 'https://quay.io']
configs:
  mirror.lan:5000:
    auth:
      username: robot
      password: hunter2
    tls: { insecure_skip_verify: true }
`;

/** A text with words replaced by others. */
function changed(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, base);
}

type Changes = readonly (readonly [string, string])[];

describe('changes at different places are both made', () => {
  test.each<readonly [string, Changes, Changes]>([
    ['two mirrors', [['- https://far.test', '- https://further.test']], [["'https://quay.io'", 'https://quay.io']]],
    ['two endpoints that stand beside each other', [['near', 'nearest']], [['far.test', 'further.test # slow']]],
    [
      'two entries of a line of brackets',
      [['https://quay.lan', 'https://q.lan']],
      [["'https://quay.io'", '"https://quay.io"']],
    ],
    ['a comment and the value below it', [['# for the operators', '# for operators']], [['[https://quay.lan, ', '[']]],
    ['a removed endpoint and a changed one', [['      - https://far.test\n', '']], [['# near', '# very near']]],
    ['username and password', [['username: robot', 'username: bot']], [['hunter2', "'hunter3'"]]],
    ['a header and what is below it', [['# our', '# Our']], [['  # for the operators\n', '']]],
  ])('%s', (_, ours, theirs) => {
    const merged = { kind: 'merged', text: changed(...ours, ...theirs) };
    expect(mergeDocuments(base, changed(...ours), changed(...theirs))).toEqual(merged);
    expect(mergeDocuments(base, changed(...theirs), changed(...ours))).toEqual(merged);
  });

  test('mirrors that both added behind the last', () => {
    const added = (name: string) =>
      changed(['configs:', `  ${name}:\n    endpoint: [https://${name}] # ${name}\nconfigs:`]);
    expect(mergeDocuments(base, added('one.test'), added('two.test'))).toEqual({
      kind: 'merged',
      text: changed([
        'configs:',
        '  one.test:\n    endpoint: [https://one.test] # one.test\n' +
          '  two.test:\n    endpoint: [https://two.test] # two.test\nconfigs:',
      ]),
    });
  });

  test('the first mirrors of a document', () => {
    const one = 'mirrors:\n  a.test:\n    endpoint: [https://a.lan] # a\n';
    const other = 'mirrors:\n  b.test:\n    endpoint: [https://b.lan]\n';
    const text = 'mirrors:\n  a.test:\n    endpoint: [https://a.lan] # a\n  b.test:\n    endpoint: [https://b.lan]\n';
    for (const before of ['', 'mirrors:\n', 'mirrors: {}\n']) {
      expect(mergeDocuments(before, one, other)).toEqual({ kind: 'merged', text });
    }
  });

  test('entries that one side sorted and the other changed', () => {
    const [head, docker, quay] = ['mirrors:\n', '  docker.io:\n    endpoint: [a]\n', '  quay.io:\n    endpoint: [b]\n'];
    const text = head + quay + docker.replace('[a]', '[c]');
    expect(
      mergeDocuments(head + docker + quay, head + quay + docker, head + docker.replace('[a]', '[c]') + quay),
    ).toEqual({
      kind: 'merged',
      text,
    });
  });

  test('the line ends of Windows stay', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const added = (name: string) => crlf(changed(['configs:', `  ${name}: {}\nconfigs:`]));
    const outcome = mergeDocuments(crlf(base), added('one.test'), added('two.test'));
    expect(outcome.kind).toBe('merged');
    expect(outcome.text).not.toMatch(/[^\r]\n/);
  });
});

describe('the same changed in different ways is a conflict', () => {
  test.each<readonly [string, Changes, Changes, string, string, readonly string[]]>([
    [
      'an endpoint',
      [['far', 'ours']],
      [['far', 'theirs']],
      '\n      - https://ours.test',
      '\n      - https://theirs.test',
      ['mirrors', 'docker.io', 'endpoint'],
    ],
    [
      'a value',
      [['robot', 'a']],
      [['robot', 'b']],
      '      username: a',
      '      username: b',
      ['configs', 'mirror.lan:5000', 'auth', 'username'],
    ],
    [
      'a line of brackets',
      [['quay.lan', 'a']],
      [['quay.lan', 'b']],
      "    endpoint: [https://a, 'https://quay.io']",
      "    endpoint: [https://b, 'https://quay.io']",
      ['mirrors', 'quay.io', 'endpoint'],
    ],
    [
      'a comment',
      [['operators', 'a']],
      [['operators', 'b']],
      '  # for the a\n',
      '  # for the b\n',
      ['mirrors', 'quay.io'],
    ],
  ])('%s', (_, one, other, our, their, keys) => {
    const [ours, theirs] = [changed(...one), changed(...other)];
    const merge = mergeDocuments(base, ours, theirs);
    if (merge.kind !== 'conflicts') throw new Error(merge.text);
    expect(merge.text).toBe(ours);
    expect(merge.conflicts).toHaveLength(1);
    const [conflict] = merge.conflicts;
    expect(conflict?.keys).toEqual(keys);
    expect([conflict?.ours?.text, conflict?.theirs?.text]).toEqual([our, their]);
    for (const [text, version] of [
      [base, conflict?.base],
      [ours, conflict?.ours],
      [theirs, conflict?.theirs],
    ] as const) {
      expect(text.slice(version?.range.from, version?.range.to)).toBe(version?.text);
    }
    expect(merge.text.slice(conflict?.range.from, conflict?.range.to)).toBe(our);
  });

  test('a mirror that one side removed and the other changed', () => {
    const ours = base.replace(/ {2}# for the operators\n {2}quay[\s\S]*?(?=configs)/, '');
    const merge = mergeDocuments(base, ours, changed(['quay.lan', 'other.lan']));
    if (merge.kind !== 'conflicts') throw new Error(merge.text);
    expect(merge.conflicts).toMatchObject([{ ours: null, keys: ['mirrors', 'quay.io'] }]);
    expect(merge.conflicts[0]?.theirs?.text).toContain('other.lan');
  });

  test('what an alias would take elsewhere', () => {
    const shared = 'x: &e [https://a.test]\nmirrors:\n  a: {endpoint: *e}\n  b: {endpoint: [z]}\n';
    const merge = mergeDocuments(shared, shared.replace('//a.', '//b.'), shared.replace('[z]', '*e'));
    expect(merge.kind).toBe('conflicts');
  });
});

test('a comment between two entries that go, each to a side, is not lost without a word', () => {
  const [one, two] = ['  a: {endpoint: [x]}\n', '  b: {endpoint: [y]}\n'];
  const text = (...entries: readonly string[]) => `mirrors:\n  first: {}\n${entries.join('')}configs: {}\n`;
  const comment = '\n  # on both\n\n';
  const merge = mergeDocuments(text(one, comment, two), text(comment, two), text(one, comment));
  expect(merge.text).toContain('# on both');
});

test('texts that K3s does not read are merged line by line', () => {
  const broken = 'mirrors: [\n# one\n# two\n# three\n';
  expect(mergeDocuments(broken, broken.replace('one', 'eins'), broken.replace('three', 'drei'))).toEqual({
    kind: 'merged',
    text: 'mirrors: [\n# eins\n# two\n# drei\n',
  });
  expect(mergeDocuments(broken, broken.replace('two', 'zwei'), broken.replace('two', 'deux'))).toMatchObject({
    kind: 'conflicts',
    conflicts: [{ base: { text: '# two\n' }, ours: { text: '# zwei\n' }, theirs: { text: '# deux\n' } }],
  });
});
