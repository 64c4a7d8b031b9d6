import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '@/lib/document/index.ts';
import { lineEdits } from './line-edits.ts';

const text = fc
  .array(fc.constantFrom('a: 1', 'b:', '  - 😀', '', 'c: 2\r'), { maxLength: 12 })
  .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`));

it('makes one text of the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyEdits(before, lineEdits(before, after))).toBe(after);
    }),
  );
});

it('leaves alone what stands between two changes', () => {
  expect(lineEdits('a: 1\nb: 2\nc: 3\n', 'a: 10\nb: 2\nc: 30\n')).toEqual([
    { from: 4, to: 4, insert: '0' },
    { from: 14, to: 14, insert: '0' },
  ]);
});
