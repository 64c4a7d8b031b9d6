import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import { heights, rowsOf } from './rows.ts';

const groups = fc
  .array(fc.nat(4), { maxLength: 12 })
  .map((sizes) => sizes.map((size, index) => group(`m${index}`, size + 1)));

function group(mirror: string, size: number): EndpointGroup {
  const endpoints = Array.from({ length: size }, (_, endpoint) => ({ mirror, endpoint, text: `https://${endpoint}` }));
  return { mirror, isMirror: true, host: mirror, texts: endpoints.map(({ text }) => text), endpoints };
}

it('finds rows, their tops and what is at a height as if all rows had been laid out', () => {
  fc.assert(
    fc.property(groups, (given) => {
      const rows = rowsOf(given);
      const all = given.flatMap((each) => [null, ...each.endpoints].map((endpoint) => ({ group: each, endpoint })));
      expect(rows.count).toBe(all.length);
      let top = 0;
      for (const [index, row] of all.entries()) {
        const height = row.endpoint === null ? heights.heading : heights.endpoint;
        expect(rows.at(index)).toEqual(row);
        expect(rows.topOf(index)).toBe(top);
        expect([rows.indexAt(top), rows.indexAt(top + height - 1)]).toEqual([index, index]);
        if (row.endpoint !== null) expect(rows.indexOf(row.endpoint)).toBe(index);
        top += height;
      }
      expect(rows.topOf(rows.count)).toBe(top);
      expect(rows.indexAt(top + 1000)).toBe(Math.max(0, all.length - 1));
      expect([rows.at(-1), rows.at(all.length)]).toEqual([null, null]);
      expect([rows.indexOf(null), rows.indexOf({ mirror: 'none', endpoint: 0 })]).toEqual([-1, -1]);
    }),
  );
});
