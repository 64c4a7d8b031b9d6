import { expect, it } from 'vitest';
import { loadRegexp } from '@/lib/go/regexp/index.ts';
import { traceRewrites } from './trace-rewrites.ts';

const compile = await loadRegexp();
const trace = (repository: string, rewrites: Readonly<Record<string, string>>) =>
  traceRewrites(repository, new Map(Object.entries(rewrites)), compile, '2.1.5');

it('tells what matched, what each group took and what comes of it', () => {
  expect(trace('library/alpine', { '^(?P<org>library)/(.*)': 'proxy/$2' })).toEqual({
    repository: 'library/alpine',
    steps: [
      {
        pattern: '^(?P<org>library)/(.*)',
        replacement: 'proxy/$2',
        outcome: 'changes',
        matched: 'library/alpine',
        groups: [
          { name: '$org', text: 'library' },
          { name: '$2', text: 'alpine' },
        ],
        to: 'proxy/alpine',
      },
    ],
    results: ['proxy/alpine'],
  });
});

it('names every result where patterns collide, and one where they agree', () => {
  expect(trace('library/alpine', { '(.*)': 'all/$1', '^library/': 'base/' }).results).toEqual([
    'all/library/alpine',
    'base/alpine',
  ]);
  expect(trace('library/alpine', { '^library/': 'base/', '^libr[a-z]+/': 'base/' }).results).toEqual(['base/alpine']);
});

it('lets patterns rest that match nothing, change nothing or are none to Go', () => {
  const { steps, results } = trace('team/app', { '^library/': 'x/', 'a(?=p)': 'b', team: 'team' });
  expect(steps.map(({ pattern, outcome }) => [pattern, outcome])).toEqual([
    ['^library/', 'no-match'],
    ['a(?=p)', 'refused'],
    ['team', 'changes-nothing'],
  ]);
  expect(results).toEqual([]);
});

it('leaves a group empty that took no part', () => {
  const [step] = trace('a', { '(a)|(b)': '<$2>' }).steps;
  expect(step).toMatchObject({ groups: [{ text: 'a' }, { text: '' }], to: '<>' });
});

it('tries what containerd reads between the quotation marks, and shows what was written', () => {
  const rewrites = { '^library/x\\\\.y$': 'z' };
  expect(trace('library/x.y', rewrites)).toMatchObject({
    steps: [{ pattern: '^library/x\\\\.y$', replacement: 'z', outcome: 'changes', to: 'z' }],
    results: ['z'],
  });
  expect(trace('library/xay', rewrites).results).toEqual([]);
  expect(trace('team/app', { '^(t)': '-\\u0031$1' }).results).toEqual(['-1team/app']);
});
