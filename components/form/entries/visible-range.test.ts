import { describe, expect, it } from 'vitest';
import { isInReach, rowsAround, rowsInReach } from './visible-range.ts';

const range = { startIndex: 20, endIndex: 22, overscan: 8, count: 100, lanes: 1 };
const between = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('the rows to render', () => {
  it('are those in sight and as many on both sides at rest', () => {
    expect(rowsInReach(range, [], null)).toEqual(between(12, 30));
  });

  it('are more where one scrolls to', () => {
    expect(rowsInReach(range, [], 'forward')).toEqual(between(18, 27));
    expect(rowsInReach(range, [], 'backward')).toEqual(between(15, 24));
  });

  it('end with the list', () => {
    expect(rowsInReach({ ...range, startIndex: 0, endIndex: 97 }, [], null)).toEqual(between(0, 99));
  });

  it('have others, each once and in its place', () => {
    expect(rowsInReach(range, [3, -1], null)).toEqual([3, ...between(12, 30)]);
    expect(rowsInReach(range, [21], null)).toEqual(between(12, 30));
    expect(rowsInReach(range, [99, 26, 100], 'forward')).toEqual([...between(18, 27), 99]);
  });
});

it('tells rows that are rendered at rest from others', () => {
  expect([11, 12, 22, 30, 31].map((index) => isInReach(index, range, 8))).toEqual([false, true, true, true, false]);
});

describe('the rows around one that is scrolled to', () => {
  it('fill the pane from the edge to which it comes', () => {
    expect(rowsAround(60, range)).toEqual(between(58, 61));
    expect(rowsAround(10, range)).toEqual(between(9, 12));
  });

  it('are none where it is in sight already', () => {
    expect(rowsAround(20, range)).toEqual([]);
    expect(rowsAround(22, range)).toEqual([]);
  });
});
