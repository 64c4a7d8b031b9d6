import { expect, it } from 'vitest';
import { compileRegexp } from '@/lib/go/regexp/compile.ts';
import { withoutBackslashes } from './without-backslashes.ts';

it.each([
  ['^registry\\.k8s\\.io/(.*)', '^registry[.]k8s[.]io/(.*)'],
  ['^a\\/b\\-c', '^a/b-c'],
  ['v\\d+', 'v[0-9]+'],
  ['[\\w.]+', '[0-9A-Za-z_.]+'],
  ['[a\\.b]', '[a.b]'],
  ['\\[x\\]', '[[]x[]]'],
])('%s is spelled %s', (pattern, spelled) => {
  expect(withoutBackslashes(pattern)).toBe(spelled);
  const [before, after] = [compileRegexp(pattern), compileRegexp(spelled)];
  for (const subject of ['registry.k8s.io/pause', 'registryxk8s-io/pause', 'a/b-c', 'v42', 'w_1', 'a.b', '[x]', 'x']) {
    if (!before.ok || !after.ok) throw new Error('both are patterns of Go');
    expect(after.value.replaceAll(subject, '!')).toBe(before.value.replaceAll(subject, '!'));
  }
});

it.each(['^library/', '\\bword\\b', '[\\]]', '\\^', 'a\\'])('%s has no such spelling', (pattern) => {
  expect(withoutBackslashes(pattern)).toBeNull();
});
