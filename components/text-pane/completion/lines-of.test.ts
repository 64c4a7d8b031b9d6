import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

it('goes through lines upwards', () => {
  const doc = Text.of(['a', '', 'b c', '', '', 'd', ...Array.from({ length: 200 }, (_, index) => `l${index}`)]);
  const lines = linesOf(doc);
  expect(lines.count).toBe(206);
  expect([...lines.above(4)].filter((line) => line !== '')).toEqual(['b c', 'a']);
  expect([...lines.above(206)].slice(0, 2)).toEqual(['l198', 'l197']);
  expect([...lines.above(1)]).toEqual([]);
  expect(lines.line(3)).toBe('b c');
});
