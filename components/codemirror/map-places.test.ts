import { ChangeSet } from '@codemirror/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeMapper } from './map-places.ts';

const length = 30;
const place = fc.nat(length);
const edit = fc
  .tuple(place, place, fc.string({ maxLength: 4 }))
  .map(([one, other, insert]) => ({ from: Math.min(one, other), to: Math.max(one, other), insert }));

it('maps places as the changes themselves do', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      // Each of the text before all of them, so that they come to lie beside and in each other.
      const changes = edits.reduce((before, each) => {
        const change = ChangeSet.of(each, length).map(before);
        return before.compose(change);
      }, ChangeSet.empty(length));
      const map = placeMapper(changes);
      for (let at = 0; at <= length; at++)
        for (const side of [-1, 1] as const) expect(map(at, side)).toBe(changes.mapPos(at, side));
    }),
  );
});
