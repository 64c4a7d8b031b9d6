import { describe, expect, it } from 'vitest';
import type { YamlNode } from './node.ts';
import { parseYaml } from './parse-yaml.ts';

type Plain = string | Plain[] | Map<Plain, Plain>;

function plain(node: YamlNode): Plain {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'alias':
      return plain(node.target);
    case 'sequence':
      return node.items.map(plain);
    case 'mapping':
      return new Map(node.pairs.map(({ key, value }) => [plain(key), plain(value)]));
  }
}

function read(text: string): Plain | null {
  const { root, fault } = parseYaml(text);
  expect(fault).toBeNull();
  return root === null ? null : plain(root);
}

function reason(text: string): string | undefined {
  return parseYaml(text).fault?.reason;
}

describe('parseYaml', () => {
  it('reads nothing where nothing is written', () => {
    for (const text of ['', '\n', '# only a comment\n', '\ufeff']) expect(read(text)).toBeNull();
    expect(read('---\n')).toBe('');
  });

  it('reads block and flow collections', () => {
    expect(read('a:\n  - x\n  - - y\nb: {c: [d, e: f], g}\n')).toEqual(
      new Map<Plain, Plain>([
        ['a', ['x', ['y']]],
        [
          'b',
          new Map<Plain, Plain>([
            ['c', ['d', new Map([['e', 'f']])]],
            ['g', ''],
          ]),
        ],
      ]),
    );
  });

  it('reads an empty list in front of a colon as the whole document, as yaml.v2 does', () => {
    expect(read('[]: x\n')).toEqual([]);
  });

  it('gives what was read before a fault', () => {
    const { root, fault } = parseYaml('a: b\nc: [d, e\nf: g\n');
    expect(fault?.reason).toBe('unclosed-list');
    expect(root && plain(root)).toEqual(
      new Map<Plain, Plain>([
        ['a', 'b'],
        ['c', ['d', 'e f']],
      ]),
    );
  });

  it('refuses a control character behind the document if it is in the same 512 bytes', () => {
    expect(reason('a: b\n---\n\u0007')).toBe('control-character');
    expect(reason(`a: b\n---\n${' '.repeat(600)}\u0007`)).toBeUndefined();
  });

  it('ends at the nesting that yaml.v2 allows', () => {
    expect(reason('['.repeat(10_000) + ']'.repeat(10_000))).toBeUndefined();
    expect(reason('['.repeat(10_001))).toBe('too-deep');
    expect(reason('- '.repeat(100_000))).toBe('too-deep');
  });
});
