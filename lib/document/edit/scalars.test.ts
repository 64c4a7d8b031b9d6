import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { edited } from './testing/edited.ts';

const login = 'configs:\n  a.test:\n    auth:\n      username: u\n';

/** A password as it is written where there was none. */
function written(value: string): string {
  const text = edited(login, { do: 'set-auth', config: 'a.test', field: 'password', value });
  return text.slice(`${login}      password: `.length, -1);
}

describe('a new text', () => {
  test.each([
    'secret',
    'https://a.test:5000/v2?x=1#y',
    'p@ss:w0rd',
    'a b',
    "it's",
    'say "hi"',
    'a\\b',
    '^library/(.*)',
    '$1/$2',
    'a.test',
    'localhost:5000',
    'registry.internal:5000',
    '/etc/rancher/k3s/tls/ca.pem',
    '-x',
    'a,b',
    'a{b}',
    'x#y',
    '用户',
    '🔑',
    'dXNlcjpwYXNz==',
    'v1.2.3-rc1',
    'nothing',
    'yesterday',
    '1a',
    '0x1G',
    '__proto__',
  ])('is plain: %s', (value) => {
    expect(written(value)).toBe(value);
  });

  test.each([
    '',
    '*',
    '~',
    'null',
    'NULL',
    'yes',
    'No',
    'on',
    'y',
    'true',
    '10.0.0.1:5000',
    '0123',
    '1e3',
    '12345678901234567890',
    '1_000',
    '0x1F',
    '0o17',
    '0b11',
    '.5',
    '-1.5e-3',
    '.inf',
    '.NaN',
    '190:20:30',
    '2001-12-14',
    '2001-12-14T21:59:43Z',
    '<<',
    '=',
    ' a',
    'a ',
    'a: b',
    'a:',
    'a #b',
    '#a',
    '- a',
    '-',
    '? a',
    ': a',
    '[::1]:5000',
    '{a}',
    '@x',
    '`x`',
    '%x',
    '&a',
    '!a',
    '|',
    '>',
    ',a',
    ']',
    '---',
    '...',
    "'a'",
  ])('needs quotes: %s', (value) => {
    expect(written(value)).toBe(`"${value}"`);
  });

  test.each([
    ['"a"', `'"a"'`],
    ['*.\\d', `'*.\\d'`],
    ['a\tb', '"a\\tb"'],
    ['a\nb\r\n', '"a\\nb\\r\\n"'],
    ['\u0000\u0007\u007f', '"\\u0000\\u0007\\u007f"'],
    ['\u0085\u2028\u2029\ufeff', '"\\u0085\\u2028\\u2029\\ufeff"'],
    ['"\n\\', '"\\"\\n\\\\"'],
    ['😀\n', '"😀\\n"'],
  ])('%j is written %s', (value, text) => {
    expect(written(value)).toBe(text);
  });
});

const odd = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...':-?,[]{}#&*!|>\'"%@`~<=. \n\t\r\\01eyn_xo+\u0085\u2028\ufeff') }),
);

const values: readonly string[] = [
  'x',
  "'x'",
  '"x"',
  '',
  '~',
  '!!str 5',
  '!!int 5',
  '&a x',
  '|-\n          x\n          y',
  '>\n          x',
];

describe('any text', () => {
  test.each(values)('reads as itself where %j was', (old) => {
    const before = `configs:\n  a.test:\n    auth:\n      password: ${old} \n      username: u\n`;
    fc.assert(
      fc.property(odd, (value) => {
        const after = edited(before, { do: 'set-auth', config: 'a.test', field: 'password', value });
        const { model, accepted } = readDocument(after);
        expect(accepted).toBe(true);
        expect(model.configs?.get('a.test')?.auth).toMatchObject({ username: 'u', password: value });
      }),
    );
  });

  test.each(['mirrors:\n', 'mirrors: {b.test: {}}\n', '{"mirrors": {"b.test": {}}}\n'])(
    'reads as itself in %j',
    (before) => {
      fc.assert(
        fc.property(odd, odd, fc.array(odd, { maxLength: 3 }), (name, pattern, endpoint) => {
          fc.pre(name !== 'b.test');
          const after = edited(
            before,
            { do: 'add-mirror', name, endpoint },
            { do: 'add-rewrite', mirror: name, pattern, replacement: name },
            { do: 'add-config', name: pattern },
          );
          const { model, accepted } = readDocument(after);
          expect(accepted).toBe(true);
          const { endpoint: read, rewrite } = model.mirrors?.get(name) ?? {};
          expect(read ?? []).toEqual(endpoint);
          expect(rewrite).toEqual(new Map([[pattern, name]]));
          expect(model.configs?.has(pattern)).toBe(true);
          if (before.startsWith('{"')) JSON.parse(after);
        }),
      );
    },
  );
});
