import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyScore } from './fuzzy.ts';

describe('what was typed', () => {
  it.each([
    ['und', 'Undo'],
    ['dl', 'Download…'],
    ['file open', 'Open a file…'],
    ['ak', 'Add a key'],
    ['镜像', '添加镜像加速器'],
    ['hbr', 'harbor.lan:5000'],
    ['', 'anything'],
  ])('%s finds %s', (query, text) => {
    expect(fuzzyScore(query, text)).not.toBeNull();
  });

  it.each([
    ['undo', 'Redo'],
    ['od', 'Do'],
    ['redo xyz', 'Redo'],
    ['dz', 'do this or that and then go back to the place where z is'],
  ])('%s does not find %s', (query, text) => {
    expect(fuzzyScore(query, text)).toBeNull();
  });
});

it('puts what begins with it before what holds it, and that before what holds it in pieces', () => {
  const scores = ['mirror.lan', 'my mirror', 'amirror', 'm-i-rror'].map((text) => fuzzyScore('mirr', text) ?? -1);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect(new Set(scores).size).toBe(4);
});

it('finds every text by each of its pieces', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length;
      expect(fuzzyScore(text.slice(start, start + 1 + (length % 9)).toLowerCase(), text.toLowerCase())).not.toBeNull();
    }),
  );
});
