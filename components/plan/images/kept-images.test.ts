import { expect, it } from 'vitest';
import { canKeep } from './kept-images.ts';

it.each([
  ['alpine', true],
  ['[::1]:5000/a/b:t', true],
  ['kept:1', false],
  ['Alpine', false],
  ['user:password@harbor.lan/x', false],
  ['https://user:password@harbor.lan/x', false],
  ['', false],
])('keeps %s: %s', (image, can) => {
  expect(canKeep(image, ['kept:1'])).toBe(can);
});

it('keeps a few only', () => {
  const many = Array.from({ length: 30 }, (_, index) => `a:${index}`);
  expect(canKeep('b', many)).toBe(false);
});
