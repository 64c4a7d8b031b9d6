import { expect, test } from 'vitest';
import { readDocument } from '../document/index.ts';
import { renderNodeFiles, resolveTarget } from '../node-files/index.ts';
import { diagnose, hasRewrites } from './index.ts';
import { diagnosticsOf, fixed, told } from './testing/problems-in.ts';

const withRewrites = (rewrites: Readonly<Record<string, string>>, mirror = 'docker.io', endpoint = 'https://m.test') =>
  `mirrors:\n  "${mirror}":\n    endpoint: ["${endpoint}"]\n    rewrite:\n${Object.entries(rewrites)
    .map(([pattern, replacement]) => `      '${pattern}': '${replacement}'\n`)
    .join('')}`;

test.each([
  ['^library/(?!nginx)(.*)', 'x/$1'],
  ['(a', 'x'],
  ['a**', 'x'],
])('rewrite-regex: Go refuses %s', (pattern, replacement) => {
  expect(told('rewrite-regex', withRewrites({ [pattern]: replacement }))).toEqual([`error: '${pattern}'`]);
});

test.each([
  ['^library/(.*)', 'x/$2'],
  ['^library/.*', 'x/$1'],
  ['^(?P<name>.*)', `x/\${nmae}`],
])('rewrite-regex: %s has no group for %s', (pattern, replacement) => {
  expect(told('rewrite-regex', withRewrites({ [pattern]: replacement }))).toEqual([`error: '${replacement}'`]);
});

test('rewrite-regex: a number that letters follow is a name', () => {
  const text = withRewrites({ '^(.*)/app': '$1_x' });
  expect(told('rewrite-regex', text)).toEqual(["error: '$1_x'"]);
  expect(fixed(text, 'rewrite-regex')).toContain(`\${1}_x`);
});

test.each([
  ['^library/(.*)', 'x/$1'],
  ['^(?P<name>.*)', `x/\${name}/$1/$0`],
  ['a', 'costs $$5'],
  ['^nginx[.](.*)', 'x/$1'],
])('rewrite-regex: silent about %s → %s', (pattern, replacement) => {
  expect(told('rewrite-regex', withRewrites({ [pattern]: replacement }))).toEqual([]);
});

test('rewrite-regex: backslashes in pairs are one to containerd, and without the engine nothing is judged', () => {
  expect(told('rewrite-regex', withRewrites({ '^(\\\\w+)/app': 'x/$1' }))).toEqual([]);
  const resolved = resolveTarget({});
  if (!resolved.ok) throw new Error('no target');
  const reading = readDocument(withRewrites({ '(a': 'x' }));
  expect(hasRewrites(reading.model)).toBe(true);
  expect(hasRewrites(readDocument('mirrors: {a.test: {rewrite: {}}}').model)).toBe(false);
  expect(diagnose(reading, renderNodeFiles(reading.model, resolved.target), resolved.target)).toEqual([]);
});

test.each([
  ['(.*)', 'z/$1', '^library/(.*)', 'base/$1', 'library/alpine'],
  ['^rancher/(.*)', 'r/$1', 'rancher/k3s', 's', 'rancher/k3s'],
  ['/nginx$', '/web', '^library/(.*)', 'base/$1', 'library/nginx'],
  ['^[a-z]+/(.*)', 'a/$1', '^(mirrored|rancher)/x(.*)', 'b/$2', 'mirrored/x'],
])('rewrite-overlap: %s → %s and %s → %s both match %5$s', (one, to, other, otherTo, name) => {
  const text = withRewrites({ [one]: to, [other]: otherTo });
  const found = diagnosticsOf(text).filter(({ rule }) => rule === 'rewrite-overlap');
  expect(told('rewrite-overlap', text)).toEqual([`warning: '${other}'`]);
  expect(found[0]?.values.repository).toContain(name);
});

test('rewrite-overlap: each pattern is told once, with the first that it meets', () => {
  const text = withRewrites({ '(.*)': 'a/$1', '^library/(.*)': 'b/$1', 'library/alpine': 'c' });
  expect(told('rewrite-overlap', text)).toEqual(["warning: '^library/(.*)'", "warning: 'library/alpine'"]);
});

test.each([
  [{ '^library/(.*)': 'a/$1', '^rancher/(.*)': 'b/$1' }],
  [{ '^library/(.*)': 'a/$1', '^libraryx/(.*)': 'b/$1' }],
  [{ '(.*)': 'a/$1' }],
  [{ '^(.*)$': 'same/$1', '(.+)': 'same/$1' }],
  [{ '^library/nginx$': 'a', '^library/alpine$': 'b' }],
])('rewrite-overlap: silent about %o', (rewrites) => {
  expect(told('rewrite-overlap', withRewrites(rewrites))).toEqual([]);
});

test.each([
  ['^docker.io/library/(.*)', '^library/(.*)'],
  ['^(docker[.]io/library/.*)', '^(library/.*)'],
  ['^registry-1.docker.io/(.*)', '^(.*)'],
  ['^busybox$', '^library/busybox$'],
  ['^(busybox|alpine)$', '^library/(busybox|alpine)$'],
])('rewrite-tag-or-host: %s matches nothing and becomes %s', (pattern, mended) => {
  const text = (written: string) => withRewrites({ [written]: 'x' });
  expect(told('rewrite-tag-or-host', text(pattern))).toEqual([`error: '${pattern}'`]);
  expect(fixed(text(pattern), 'rewrite-tag-or-host').replaceAll(/['"]/g, '')).toBe(
    text(mended).replaceAll(/['"]/g, ''),
  );
});

test.each(['^ghcr.io/(.*)', 'https://docker.io/(.*)', '^m.test/(.*)', '^library/nginx:(.*)$', 'alpine@sha256'])(
  'rewrite-tag-or-host: %s matches nothing',
  (pattern) => {
    expect(told('rewrite-tag-or-host', withRewrites({ [pattern]: 'x' }))).toEqual([`error: '${pattern}'`]);
  },
);

test.each([
  '^library/(?:nginx|alpine)',
  '^library/[^:]*$',
  '^(?P<all>.*)$',
  'a:?b',
  '^nginx',
  '(busybox)',
  '^lib.rary/x',
])('rewrite-tag-or-host: silent about %s', (pattern) => {
  expect(told('rewrite-tag-or-host', withRewrites({ [pattern]: 'x' }))).toEqual([]);
});

test('rewrite-tag-or-host: elsewhere than on Docker Hub a project may be called like a registry, and an image stand alone', () => {
  expect(told('rewrite-tag-or-host', withRewrites({ '^docker.io/(.*)': 'x' }, 'harbor.lan'))).toEqual([]);
  expect(told('rewrite-tag-or-host', withRewrites({ '^busybox$': 'x' }, 'harbor.lan'))).toEqual([]);
  expect(told('rewrite-tag-or-host', withRewrites({ '^harbor.lan/(.*)': 'x' }, 'harbor.lan'))).toHaveLength(1);
  expect(told('rewrite-tag-or-host', withRewrites({ '^docker.io/(.*)': 'x' }, '*'))).toHaveLength(1);
});

test.each([
  ['m.test/x/$1', 'x/$1'],
  ['https://other.test/x/$1', 'x/$1'],
])('rewrite-tag-or-host: the replacement %s names a host and becomes %s', (replacement, mended) => {
  const text = (written: string) => withRewrites({ '^(.*)$': written });
  expect(told('rewrite-tag-or-host', text(replacement))).toEqual([`error: '${replacement}'`]);
  expect(fixed(text(replacement), 'rewrite-tag-or-host').replaceAll(/['"]/g, '')).toBe(
    text(mended).replaceAll(/['"]/g, ''),
  );
});

test('rewrite-tag-or-host: a replacement with a tag, and one with a project called like a registry', () => {
  expect(told('rewrite-tag-or-host', withRewrites({ '^(.*)$': '$1:latest' }))).toEqual(["error: '$1:latest'"]);
  expect(told('rewrite-tag-or-host', withRewrites({ '^(.*)$': 'docker.io/$1' }))).toEqual([]);
});

test('rewrite-on-default: in config.toml the fallback is rewritten too', () => {
  const text = withRewrites({ '^(.*)$': 'hub/$1' });
  expect(told('rewrite-on-default', text, { line: 'v1.25.4' })).toEqual(['warning: rewrite']);
  expect(told('rewrite-on-default', text)).toEqual([]);
  const itself = withRewrites({ '^(.*)$': 'hub/$1' }, 'a.test', 'https://a.test');
  expect(told('rewrite-on-default', itself, { line: 'v1.25.4' })).toEqual([]);
});

test('rewrite-on-default: in certs.d the registry itself gets none', () => {
  expect(told('rewrite-on-default', withRewrites({ '^(.*)$': 'x/$1' }, 'a.test', 'https://a.test'))).toEqual([
    'warning: rewrite',
  ]);
  const alone = 'mirrors:\n  a.test:\n    rewrite: {a: b}\n';
  expect(told('rewrite-on-default', alone)).toEqual(['warning: rewrite']);
  expect(told('no-endpoints', alone)).toEqual([]);
  expect(told('rewrite-on-default', alone, { line: 'v1.25.4' })).toEqual([]);
});
