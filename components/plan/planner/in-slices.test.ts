import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from './in-slices.ts';

describe('work in slices', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const items = [1, 2, 3, 4, 5];

  it('gives all results in order, a few at a time', () => {
    let time = 0;
    const mapped: number[] = [];
    const done = vi.fn();
    const map = (item: number) => {
      time += 5;
      mapped.push(item);
      return item * 2;
    };
    inSlices(items, map, done, () => time);
    expect(mapped).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(mapped).toEqual([1, 2]);
    vi.runAllTimers();
    expect(done.mock.calls).toEqual([[[2, 4, 6, 8, 10]]]);
  });

  it('can be stopped, and has nothing to do for nothing', () => {
    const done = vi.fn();
    inSlices(items, String, done)();
    vi.runAllTimers();
    expect(done).not.toHaveBeenCalled();
    inSlices([], String, done);
    vi.runAllTimers();
    expect(done.mock.calls).toEqual([[[]]]);
  });
});
