import { expect, test } from 'vitest';
import { fixed, problemsIn } from './testing/problems-in.ts';

const rewrite = (pattern: string, replacement = 'x/$1') =>
  `mirrors:\n  a.test:\n    endpoint: [https://m.test]\n    rewrite:\n      ${pattern}: ${replacement}\n`;

test('rewrite-unescaped: an escaped dot becomes a character class', () => {
  const text = rewrite("'^library/nginx\\.(.*)'");
  expect(problemsIn(text)).toEqual(["error rewrite-unescaped: '^library/nginx\\.(.*)'"]);
  expect(fixed(text, 'rewrite-unescaped').replaceAll(/["']/g, '')).toBe(rewrite('^library/nginx[.](.*)'));
});

test('rewrite-unescaped: an escape that TOML knows gives another pattern, doubled ones are meant', () => {
  expect(problemsIn(rewrite("'^\\bnginx'"))).toEqual(["warning rewrite-unescaped: '^\\bnginx'"]);
  expect(problemsIn(rewrite("'^nginx\\\\.x'"))).toEqual([]);
  expect(problemsIn(rewrite("'^nginx[.]x'"))).toEqual([]);
});

test('rewrite-unescaped: a quotation mark in the replacement is marked there', () => {
  expect(problemsIn(rewrite('^nginx', "'a\"b'"))).toEqual(["error rewrite-unescaped: 'a\"b'"]);
});

test('control-character: in credentials containerd does not start', () => {
  const text = 'configs:\n  a.test:\n    auth: {username: u, password: "bell\\a"}\n';
  expect(problemsIn(text)).toEqual(['error control-character: "bell\\a"']);
  expect(problemsIn(text.replace('\\a', '\\t'))).toEqual([]);
});

test('what containerd up to 1.7 cannot read is told for those releases only', () => {
  const text = 'mirrors:\n  a.test:\n    endpoint: ["https://[fd00::1]:5000"]\n';
  expect(problemsIn(text, { line: 'v1.29.4' })).toEqual(['error ipv6-name: "https://[fd00::1]:5000"']);
  expect(problemsIn(text, { line: 'v1.31.6' })).toEqual([]);
});

test('file names with backslashes matter only where they are not escaped', () => {
  const text = "configs:\n  a.test:\n    tls: {ca_file: '/etc\\ca.pem'}\n";
  expect(problemsIn(text, { line: 'v1.25.4' })).toEqual(["error file-name-unescaped: '/etc\\ca.pem'"]);
  expect(problemsIn(text)).toEqual([]);
});

test('quotation marks in names', () => {
  const text = "configs:\n  'a\"b':\n    auth: {username: u, password: p}\n";
  expect(problemsIn(text, { line: 'v1.25.4' })).toEqual(["error name-unescaped: 'a\"b'"]);
});

test('line-too-long: K3s does not start', () => {
  const password = 'x'.repeat(70_000);
  const text = `configs:\n  a.test:\n    auth: {username: u, password: ${password}}\n`;
  expect(problemsIn(text)).toEqual([`error line-too-long: ${password}`]);
  expect(problemsIn(text, { line: 'v1.29.4' })).toEqual([]);
});
