import { describe, expect, it } from 'vitest';
import { rowsInReach } from './visible-range.ts';

const range = { startIndex: 20, endIndex: 22, overscan: 8, count: 100, lanes: 1 };
const between = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('the rows to render', () => {
  it('are those in sight and as many on both sides at rest', () => {
    expect(rowsInReach(range, -1, null)).toEqual(between(12, 30));
  });

  it('are more where one scrolls to', () => {
    expect(rowsInReach(range, -1, 'forward')).toEqual(between(18, 27));
    expect(rowsInReach(range, -1, 'backward')).toEqual(between(15, 24));
  });

  it('end with the list', () => {
    expect(rowsInReach({ ...range, startIndex: 0, endIndex: 97 }, -1, null)).toEqual(between(0, 99));
  });

  it('have the one with the focus, in its place', () => {
    expect(rowsInReach(range, 3, null)).toEqual([3, ...between(12, 30)]);
    expect(rowsInReach(range, 21, null)).toEqual(between(12, 30));
    expect(rowsInReach(range, 99, 'forward')).toEqual([...between(18, 27), 99]);
  });
});
