import { parse } from '@iarna/toml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineNames, renderNodeFiles } from './index.ts';
import { anyRegistries, anyTarget, targetOf } from './testing/any-registries.ts';
import { registriesOf } from './testing/registries-of.ts';

const hosts = 'certs.d/a.test/hosts.toml';
const endpoint = ['https://m.test'];

test.each([
  ['v1.35.3', { 'a.test': { endpoint, rewrite: { '^a\\.b$': 'c' } } }, hosts, 'rewrite-unescaped', 'file-ignored'],
  ['v1.35.3', { 'a.test': { endpoint, rewrite: { a: 'b"c' } } }, hosts, 'rewrite-unescaped', 'file-ignored'],
  ['v1.35.3', { 'a.test': { endpoint, rewrite: { '^a\\\\.b$': 'c' } } }, hosts, 'rewrite-unescaped', 'value-changed'],
  [
    'v1.35.3',
    { 'a.test': { endpoint, rewrite: { aAb: 'c', 'a\\u0041b': 'd' } } },
    hosts,
    'rewrite-unescaped',
    'file-ignored',
  ],
  [
    'v1.29.3',
    { 'a.test': { endpoint, rewrite: { 'a\tb': 'c', 'a\\tb': 'd' } } },
    hosts,
    'rewrite-unescaped',
    'file-ignored',
  ],
  ['v1.35.3', { 'a.test': { endpoint, rewrite: { a: 'two\nlines' } } }, hosts, 'control-character', 'file-ignored'],
  ['v1.35.3', { 'a.test': { endpoint: ['https://m"n.test'] } }, hosts, 'quote-in-name', 'file-ignored'],
  ['v1.29.3', { 'a.test': { endpoint: ['https://[::1]:5000'] } }, hosts, 'ipv6-table-name', 'file-ignored'],
  ['v1.29.1', { 'a.test': { endpoint: ['m.test', 'https://m.test/'] } }, hosts, 'duplicate-table', 'file-ignored'],
  [
    'v1.25.4',
    { 'a.test': { rewrite: { '^a\\.b$': 'c' } } },
    'config.toml',
    'rewrite-unescaped',
    'containerd-refuses-to-start',
  ],
  ['v1.25.4', { '[::1]:5000': {} }, 'config.toml', 'ipv6-table-name', 'containerd-refuses-to-start'],
  ['v1.20.5', { 'a"b': {} }, 'config.toml', 'quote-in-name', 'containerd-refuses-to-start'],
])('line %s with the mirror %j: %s', (line, mirrors, file, kind, consequence) => {
  const { faults } = renderNodeFiles(registriesOf({ mirrors }), targetOf({ line }));
  expect(faults).toMatchObject([{ file, kind, consequence }]);
});

test.each([
  ['v1.35.3', { auth: { password: 'bell\x07' } }, 'control-character', ['auth', 'password']],
  ['v1.35.3', { auth: { username: '\x7f' } }, 'control-character', ['auth', 'username']],
  ['v1.25.4', { tls: { ca_file: 'C:\\certs' } }, 'file-name-unescaped', ['tls', 'ca_file']],
])('line %s with the config %j: containerd does not start', (line, config, kind, place) => {
  const { faults } = renderNodeFiles(registriesOf({ configs: { 'a.test': config } }), targetOf({ line }));
  const path = ['configs', 'a.test', ...place];
  expect(faults).toEqual([{ file: 'config.toml', path, kind, consequence: 'containerd-refuses-to-start' }]);
});

test('what TOML can spell is no fault', () => {
  const auth = { username: 'zwölf 🔑', password: 'tab\tback\\slash "quoted"\nline' };
  const model = registriesOf({
    mirrors: { 'a.test': { endpoint: ['https://[::1]:5000'], rewrite: { '^a[.]b$': "it's" } } },
    configs: { 'a.test': { auth, tls: { ca_file: 'C:\\certs' } } },
  });
  expect(renderNodeFiles(model, targetOf({ line: 'v1.35.3' })).faults).toEqual([]);
});

test('a line of 64 KiB is too long for the lines that squeeze blank lines', () => {
  const configs = (length: number) => ({ 'a.test': { auth: { password: 'x'.repeat(length) } } });
  const longest = 65_535 - '  password = ""'.length;
  const target = targetOf({ line: 'v1.31.6' });
  expect(renderNodeFiles(registriesOf({ configs: configs(longest) }), target).faults).toEqual([]);
  const { files, faults } = renderNodeFiles(registriesOf({ configs: configs(longest + 1) }), target);
  expect(files.has('config.toml')).toBe(false);
  expect(faults).toEqual([
    {
      file: 'config.toml',
      path: ['configs', 'a.test', 'auth', 'password'],
      kind: 'line-too-long',
      consequence: 'k3s-refuses-to-start',
    },
  ]);
  expect(
    renderNodeFiles(registriesOf({ configs: configs(longest + 1) }), targetOf({ line: 'v1.29.4' })).faults,
  ).toEqual([]);
});

/** go-toml 1 differs from the specification in names of tables; those of the lines with go-toml 2 follow it. */
const strictLines = lineNames.filter((line) => line >= 'v1.31.6');

test('a file without faults is TOML, and one with faults is not', () => {
  fc.assert(
    fc.property(anyRegistries, anyTarget, fc.constantFrom(...strictLines), (model, { program, options }, line) => {
      const { files, faults } = renderNodeFiles(model, targetOf({ program, line, options }));
      for (const { path, text } of files.values()) {
        const own = faults.filter(({ file, consequence }) => file === path && consequence !== 'value-changed');
        // Bytes that are no UTF-8 show as U+FFFD in the text, which is TOML; on the node they are not.
        if (own.some(({ kind }) => kind === 'control-character') && text.includes('\ufffd')) continue;
        if (own.length === 0) expect(() => parse(text), text).not.toThrow();
        else expect(() => parse(text), text).toThrow();
      }
    }),
    { numRuns: 400 },
  );
});
