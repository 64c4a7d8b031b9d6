import { expect, test } from 'vitest';
import { fixed, problemsIn, told } from './testing/problems-in.ts';

const rewrite = (pattern: string, replacement = 'x/$1') =>
  `mirrors:\n  a.test:\n    endpoint: [https://m.test]\n    rewrite:\n      ${pattern}: ${replacement}\n`;

test('rewrite-unescaped: an escaped dot becomes a character class', () => {
  const text = rewrite("'^library/nginx\\.(.*)'");
  expect(told('rewrite-unescaped', text)).toEqual(["error: '^library/nginx\\.(.*)'"]);
  expect(fixed(text, 'rewrite-unescaped').replaceAll(/["']/g, '')).toBe(rewrite('^library/nginx[.](.*)'));
});

test('rewrite-unescaped: an escape that TOML knows gives another pattern, doubled ones are meant', () => {
  expect(told('rewrite-unescaped', rewrite("'^\\bnginx'"))).toEqual(["warning: '^\\bnginx'"]);
  expect(told('rewrite-unescaped', rewrite("'^nginx\\\\.x'"))).toEqual([]);
  expect(told('rewrite-unescaped', rewrite("'^nginx[.]x'"))).toEqual([]);
});

test('rewrite-unescaped: a quotation mark in the replacement is marked there', () => {
  expect(told('rewrite-unescaped', rewrite('^nginx', "'a\"b'"))).toEqual(["error: 'a\"b'"]);
});

test('rewrite-unescaped: what cannot be read at all is told before what is read otherwise', () => {
  expect(told('rewrite-unescaped', rewrite("'^nginx\\\\.x'", "'a\\1'"))).toEqual(["error: '^nginx\\\\.x'"]);
  expect(told('rewrite-unescaped', rewrite("'^a'", "x\n      '\\u005ea': 'y\\\\z'"))).toEqual(["error: '\\u005ea'"]);
});

test('control-character: in credentials containerd does not start', () => {
  const text = 'configs:\n  a.test:\n    auth: {username: u, password: "bell\\a"}\n';
  expect(told('control-character', text)).toEqual(['error: "bell\\a"']);
  expect(told('control-character', text.replace('\\a', '\\t'))).toEqual([]);
});

test('what containerd up to 1.7 cannot read is told for those releases only', () => {
  const text = 'mirrors:\n  a.test:\n    endpoint: ["https://[fd00::1]:5000"]\n';
  expect(problemsIn(text, { line: 'v1.29.4' })).toEqual(['error ipv6-name: "https://[fd00::1]:5000"']);
  expect(problemsIn(text, { line: 'v1.31.6' })).toEqual([]);
});

test('ipv6-name: an address without brackets, which containerd from 2.3 on cannot read, where K3s leaves it in', () => {
  const text =
    'mirrors:\n  a.test:\n    endpoint: [m.test, "fd00::1:5000"]\nconfigs:\n  fd00::1:5000: {tls: {ca_file: /ca}}\n';
  expect(problemsIn(text, { release: 'v1.36.3' })).toContain('error ipv6-name: "fd00::1:5000"');
  expect(told('ipv6-name', text, { release: 'v1.36.3' })).toHaveLength(1);
  expect(told('ipv6-name', text, { release: 'v1.35.4' })).toEqual([]);
});

test('file names with backslashes matter only where they are not escaped', () => {
  const text = "configs:\n  a.test:\n    tls: {ca_file: '/etc\\ca.pem'}\n";
  expect(told('file-name-unescaped', text, { line: 'v1.25.4' })).toEqual(["error: '/etc\\ca.pem'"]);
  expect(told('file-name-unescaped', text)).toEqual([]);
});

test('quotation marks in names', () => {
  const text = "configs:\n  'a\"b':\n    auth: {username: u, password: p}\n";
  expect(told('name-unescaped', text, { line: 'v1.25.4' })).toEqual(["error: 'a\"b'"]);
});

test('line-too-long: K3s does not start', () => {
  const password = 'x'.repeat(70_000);
  const text = `configs:\n  a.test:\n    auth: {username: u, password: ${password}}\n`;
  expect(told('line-too-long', text)).toEqual([`error: ${password}`]);
  expect(told('line-too-long', text, { line: 'v1.29.4' })).toEqual([]);
});
