import { expect, it } from 'vitest';
import { loadRegexp } from '@/lib/go/regexp/index.ts';
import { traceRewrites } from './trace-rewrites.ts';
import { isProject, replacementFor, wishes } from './wishes.ts';

it.each([
  ['everything', 'library/alpine', ['hub/library/alpine']],
  ['everything', 'team/app', ['hub/team/app']],
  ['library', 'library/alpine', ['hub/alpine']],
  ['library', 'team/app', []],
] as const)('the wish for %s makes of %s %j', async (wish, name, results) => {
  const rewrites = new Map([[wishes[wish], replacementFor(' hub/ ')]]);
  expect(traceRewrites(name, rewrites, await loadRegexp(), '2.1.5').results).toEqual(results);
});

it.each(['hub', 'team/docker.io', 'a__b-c', '/hub/'])('takes %s for a project', (project) => {
  expect(isProject(project)).toBe(true);
});

it.each(['', 'Hub', 'a b', 'a//b', '$1', '-a', 'hub\\'])('takes %j for no project', (project) => {
  expect(isProject(project)).toBe(false);
});
