import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '@/lib/document/index.ts';
import { movePlace } from './move-place.ts';

it.each([
  ['before it', { from: 0, to: 1, insert: 'xyz' }, { from: 7, to: 10 }],
  ['behind it', { from: 9, to: 9, insert: 'xyz' }, { from: 5, to: 8 }],
  ['within it', { from: 6, to: 7, insert: 'xyz' }, { from: 5, to: 10 }],
  ['at its beginning', { from: 5, to: 5, insert: 'x' }, { from: 5, to: 9 }],
  ['at its end', { from: 8, to: 8, insert: 'x' }, { from: 5, to: 9 }],
  ['up to it', { from: 3, to: 5, insert: '' }, { from: 3, to: 6 }],
  ['over its beginning', { from: 3, to: 6, insert: 'x' }, { from: 3, to: 6 }],
])('an edit %s', (_, edit, moved) => {
  expect(movePlace({ from: 5, to: 8 }, [edit])).toEqual(moved);
});

it('still holds what was not edited', () => {
  const edit = fc.record({ at: fc.nat(19), length: fc.nat(3), insert: fc.string({ maxLength: 3 }) });
  fc.assert(
    fc.property(fc.uniqueArray(edit, { selector: ({ at }) => Math.floor(at / 4), maxLength: 5 }), (drawn) => {
      const text = 'abcdefghijklmnopqrstuvwxyz';
      const edits = drawn
        .map(({ at, length, insert }) => ({ from: at - (at % 4), to: at - (at % 4) + length, insert }))
        .sort((one, other) => one.from - other.from);
      const place = { from: 9, to: 14 };
      const moved = movePlace(place, edits);
      const after = applyEdits(text, edits);
      const kept = [...'jklmn'].filter(
        (_, index) => !edits.some(({ from, to }) => from <= 9 + index && to > 9 + index),
      );
      const held = after.slice(moved.from, moved.to);
      for (const letter of kept) expect(held).toContain(letter);
    }),
  );
});
