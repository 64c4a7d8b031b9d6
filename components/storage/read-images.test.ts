import { expect, it } from 'vitest';
import { readImages } from './read-images.ts';

it.each([
  [
    ['alpine', 'alpine', 3, 'u:p@h/x', 'u:p@h/x@sha256:ab', 'x@sha256:ab@h', 'quay.io/a', 'a b', ''],
    ['alpine', 'quay.io/a'],
  ],
  [[`x:t@sha256:${'a'.repeat(64)}`], [`x:t@sha256:${'a'.repeat(64)}`]],
  [['x'.repeat(500)], []],
  [undefined, []],
  ['alpine', []],
  [{ 0: 'alpine' }, []],
])('takes of %j what may be an image', (stored, images) => {
  expect(readImages(stored)).toEqual(images);
});

it('takes a few only', () => {
  expect(readImages(Array.from({ length: 40 }, (_, index) => `a:${index}`))).toHaveLength(30);
});
