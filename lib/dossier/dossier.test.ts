import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signingWith } from '../fingerprints/index.ts';
import { loadRegexp } from '../go/regexp/index.ts';
import { comparisonOf } from '../profile/comparison.ts';
import type { ProfileContent } from '../profile/content.ts';
import { finish } from '../steps/index.ts';
import { shownSides, writingDossier } from './index.ts';
import { anyContent, contentWith, planted } from './testing/planted.ts';

const compile = await loadRegexp();
const sign = await signingWith(new Uint8Array(32).fill(3));

const dossier = (before: ProfileContent | null, after: ProfileContent) =>
  finish(writingDossier(before, after, compile));
const comparison = (before: ProfileContent | null, after: ProfileContent) => comparisonOf(before, after, sign, 'edge');

const good = 'mirrors:\n  docker.io:\n    endpoint:\n      - https://m.test\n';

describe('a dossier', () => {
  it('tells which problems a change brings and which it solves', () => {
    const bad = good.replace('https://m.test', 'https//m.test');
    const { problems } = dossier(contentWith(good), contentWith(bad));
    expect(problems.added.map(({ rule, line }) => [rule, line])).toEqual([['endpoint-not-a-url', 4]]);
    const back = dossier(contentWith(bad), contentWith(good)).problems;
    expect(back.solved.map(({ rule }) => rule)).toEqual(['endpoint-not-a-url']);
  });

  it('takes a problem that only moved for the same one', () => {
    const bad = good.replace('https://m.test', 'https//m.test');
    const { problems } = dossier(contentWith(bad), contentWith(`# one\n# two\n${bad}`));
    expect([problems.added, problems.solved, problems.kept.map(({ line }) => line)]).toEqual([[], [], [6]]);
  });

  it('names the lines of what is shown, where secrets of several lines are one', () => {
    const keyed = `configs:\n  a.test:\n    auth:\n      password: |\n        one\n        two\n${good.replace('https:', 'https')}`;
    const { added } = dossier(null, contentWith(keyed)).problems;
    expect(added.find(({ rule }) => rule === 'endpoint-not-a-url')?.line).toBe(8);
  });

  it('tells how each kept image is pulled before and after', () => {
    const images = ['alpine', 'quay.io/x:1'];
    const after = contentWith(good.replace('m.test', 'n.test'), { images: ['alpine', 'b.test/y'] });
    expect(dossier(contentWith(good, { images }), after).images).toMatchObject([
      {
        image: 'alpine',
        kept: 'still',
        before: { kind: 'attempts', hosts: ['m.test', 'registry-1.docker.io'] },
        after: { kind: 'attempts', hosts: ['n.test', 'registry-1.docker.io'] },
        changes: [
          { id: 'host', values: { change: 'ends', host: 'm.test' } },
          { id: 'host', values: { change: 'begins', host: 'n.test' } },
        ],
      },
      { image: 'b.test/y', kept: 'now', changes: [] },
      { image: 'quay.io/x:1', kept: 'no-longer', changes: [] },
    ]);
  });

  it('plans nothing for a document with which the program does not start', () => {
    const broken = contentWith('mirrors: [', { images: ['alpine'] });
    const { images, starts } = dossier(null, broken);
    expect(starts).toEqual({ before: true, after: false });
    expect(images).toMatchObject([{ before: null, after: null }]);
  });
});

describe('what a review is made of', () => {
  it('is empty where the contents are the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        const { problems, images } = dossier(content, content);
        expect([problems.added, problems.solved]).toEqual([[], []]);
        expect(images.flatMap(({ changes }) => changes)).toEqual([]);
        const told = await comparison(content, content);
        expect(told.changes).toEqual([]);
        const { before, after } = shownSides(told);
        expect(after.text).toBe(before.text);
      }),
      { numRuns: 800 },
    );
  });

  it('holds no secret of either content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(anyContent), anyContent, async (before, after) => {
        const told = await comparison(before, after);
        const sent = { comparison: told, dossier: dossier(before, after), sides: shownSides(told) };
        expect(JSON.stringify(sent)).not.toContain(planted);
      }),
      { numRuns: 80 },
    );
  });
});
