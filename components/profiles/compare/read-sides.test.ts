import { expect, it } from 'vitest';
import { readSides } from './read-sides.ts';

it.each([
  [{}, 4, { from: 3, to: 4 }],
  [{}, 1, { from: 0, to: 1 }],
  [{ from: '1' }, 4, { from: 1, to: 4 }],
  [{ to: '2' }, 4, { from: 1, to: 2 }],
  [{ from: '3', to: '2' }, 4, { from: 3, to: 2 }],
  [{ from: '0', to: '2' }, 4, { from: 0, to: 2 }],
  [{ from: '-1', to: 'x' }, 4, { from: 3, to: 4 }],
  [{ from: '1e3', to: '9999999999' }, 4, { from: 3, to: 4 }],
  [{ from: ['1', '2'] }, 4, { from: 3, to: 4 }],
])('reads %j of a profile with %i revisions', (asked, published, sides) => {
  expect(readSides(asked, published)).toEqual(sides);
});
