import { expect, it } from 'vitest';
import { indentAfter } from './yaml-indent.ts';

it.each([
  ['mirrors:', 2],
  ['  docker.io: # the hub', 4],
  ['    endpoint:', 6],
  ['      - https://a.test', 6],
  ['  - name:', 6],
  ['# a comment:', 0],
  ['  "*": {}', 2],
  ['', 0],
])('goes on after %o with %i spaces', (line, spaces) => {
  expect(indentAfter(line, 2)).toBe(spaces);
});
