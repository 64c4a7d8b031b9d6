import { parse } from '@iarna/toml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, renderNodeFiles } from '../../node-files/index.ts';
import { anyRegistries, anyTarget } from '../../node-files/testing/any-registries.ts';
import { finish } from '../../steps/index.ts';
import { readToml1 } from './go-toml-1/read-toml.ts';
import { readToml2 } from './go-toml-2/read-toml.ts';
import type { TomlTable, TomlValue } from './toml.ts';

function plain(value: TomlValue): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, node]) => [key, plain(node.value)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

function read(text: string) {
  const [first, second] = [finish(readToml1(text)), finish(readToml2(text))];
  return {
    first: first.ok ? plain(first.value) : first.reason,
    second: second.ok ? plain(second.value) : second.reason,
  };
}

describe('what the two generations of the library make of a text', () => {
  it.each([
    ['a = "\\u0041\\n"\n[b]\nc = [["d", "e"], true, 1]', { a: 'A\n', b: { c: [['d', 'e'], true, 1] } }],
    ['[host."https://a/v2".rewrite]\n"^a" = "b"', { host: { 'https://a/v2': { rewrite: { '^a': 'b' } } } }],
    ["[p.'a\"b']\nx = 'y\\'", { p: { 'a"b': { x: 'y\\' } } }],
    ['a = """\nb\\\n   c"""', { a: 'bc' }],
    ['[host]\n[host."a"]\n# end', { host: { a: {} } }],
  ])('%j is the same to both', (text, value) => {
    expect(read(text)).toEqual({ first: value, second: value });
  });

  it.each([
    [
      'x = "\\."',
      '(1, 6): invalid escape sequence: \\.',
      " at row 1 column 7: toml: invalid escaped character U+002E '.'",
    ],
    [
      '"\\." = "x"',
      '(1, 1): parsing error: invalid escape sequence: \\.',
      " at row 1 column 3: toml: invalid escaped character U+002E '.'",
    ],
    [
      'x = "a"b"',
      '(1, 8): parsing error: no value can start with b',
      " at row 1 column 8: toml: expected newline but got U+0062 'b'",
    ],
    ['"a"b" = "c"', '(1, 1): parsing error: unclosed string', ' at row 1 column 4: toml: expected character ='],
    [
      'x = "a""\n',
      '(1, 9): parsing error: unescaped control character U+000A',
      " at row 1 column 8: toml: expected newline but got U+0022 '\"'",
    ],
    ['x = "a" = "b"', '(1, 9): unexpected token =', " at row 1 column 9: toml: expected newline but got U+003D '='"],
    ['x = ""{1}"', '(1, 7): unexpected token {', " at row 1 column 7: toml: expected newline but got U+007B '{'"],
    ['x = ""-1"', '(1, 7): unexpected token Integer', " at row 1 column 7: toml: expected newline but got U+002D '-'"],
    ['x = ""1.5"', '(1, 7): unexpected token Float', " at row 1 column 7: toml: expected newline but got U+0031 '1'"],
    ['x = ""true"', '(1, 7): unexpected token True', " at row 1 column 7: toml: expected newline but got U+0074 't'"],
    [
      'x = "".*"',
      '(1, 7): parsing error: cannot start float with a dot',
      " at row 1 column 7: toml: expected newline but got U+002E '.'",
    ],
    [
      'x = ""+"',
      '(1, 7): parsing error: no digit in that number',
      " at row 1 column 7: toml: expected newline but got U+002B '+'",
    ],
    ['x = \'\'""', '(1, 8): unexpected token String', " at row 1 column 7: toml: expected newline but got U+0022 '\"'"],
    [
      '"a" (b)" = 1',
      '(1, 5): was expecting token =, but got keys cannot contain ( character instead',
      ' at row 1 column 5: toml: expected character =',
    ],
    [
      '"a" b" = 1',
      '(1, 5): was expecting token =, but got unclosed string instead',
      ' at row 1 column 5: toml: expected character =',
    ],
    ['"a" [b', '(1, 5): was expecting token =, but got "[" instead', ' at row 1 column 5: toml: expected character ='],
    [
      '"a"',
      '(1, 4): was expecting token =, but got EOF instead',
      ' at row 1 column 4: toml: expected = after a key, but the document ends there',
    ],
    [
      'x = "\\😀"',
      '(1, 6): invalid escape sequence: \\😀',
      " at row 1 column 7: toml: invalid escaped character U+00F0 'ð'",
    ],
    ['x = """a\n', '(1, 8): unclosed string', ' at row 2 column 1: toml: multiline basic string not terminated by """'],
    [
      "x = '''a\n",
      '(1, 8): unclosed string',
      " at row 2 column 1: toml: multiline literal string not terminated by '''",
    ],
    ['[a]\n[a]', '(2, 2): duplicated tables', ': toml: table a already exists'],
    ['a = 1\na = 2', '(2, 1): The following key was defined twice: a', ': toml: key a is already defined'],
    ['a = "b', '(1, 6): unclosed string', ' at row 1 column 7: toml: basic string not terminated by "'],
    [
      'é = 1',
      '(1, 1): parsing error: keys cannot contain é character',
      ' at row 1 column 1: toml: invalid character at start of key: é',
    ],
  ])('%j is refused by both', (text, first, second) => {
    expect(read(text)).toEqual({ first, second });
  });

  it.each([
    [
      '[h."[::1]"]',
      "(1, 2): unexpected token table key cannot contain ']', was expecting a table key",
      { h: { '[::1]': {} } },
    ],
    ['x = "\\/"', { x: '/' }, " at row 1 column 7: toml: invalid escaped character U+002F '/'"],
    ['x = "a\\ b"', { x: 'ab' }, " at row 1 column 8: toml: invalid escaped character U+0020 ' '"],
    ['x = "\x7f"', { x: '\x7f' }, ' at row 1 column 6: toml: invalid UTF-8'],
    ['x = "\\e"', '(1, 6): invalid escape sequence: \\e', { x: '\x1b' }],
    ['[a] b = 1', { a: { b: 1 } }, " at row 1 column 5: toml: expected newline but got U+0062 'b'"],
    ['[h."a\\u0041"]', { h: { 'a\\u0041': {} } }, { h: { aA: {} } }],
  ])('%j is not the same to both', (text, first, second) => {
    expect(read(text)).toEqual({ first, second });
  });
});

describe('node files', () => {
  it('are refused where a fault is known, and else read as any TOML reader reads them', () => {
    fc.assert(
      fc.property(anyRegistries, anyTarget, (registries, target) => {
        const { files, faults } = renderNodeFiles(registries, target);
        const isSecond = lines[target.line].configVersion === 3;
        for (const file of files.values()) {
          // A byte that is no UTF-8 is shown as U+FFFD, so that the text alone does not tell the fault.
          if (file.text.includes('\ufffd')) continue;
          const toml = finish((isSecond ? readToml2 : readToml1)(file.text));
          const known = faults.filter((fault) => fault.file === file.path).map(({ consequence }) => consequence);
          const isFatal = known.some((consequence) => consequence !== 'value-changed');
          expect(toml.ok, `${file.path}: ${toml.ok ? 'read' : toml.reason}\n${file.text}`).toBe(!isFatal);
          // The first generation reads more than TOML allows.
          if (known.length === 0 && toml.ok && isSecond) expect(plain(toml.value)).toEqual(asPlain(parse(file.text)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keep the line of everything', () => {
    const toml = finish(readToml2('a = 1\n\n[b]\nc = "d"\n'));
    const lineOf = (table: TomlTable | undefined, key: string) => table?.get(key)?.line;
    const root = toml.ok ? toml.value : undefined;
    const b = root?.get('b')?.value;
    expect([lineOf(root, 'a'), lineOf(root, 'b'), b instanceof Map ? lineOf(b, 'c') : null]).toEqual([1, 3, 4]);
  });
});

function asPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
