import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mapping } from '@/lib/steps/index.ts';
import { doneInSlices } from './done-in-slices.ts';
import { inSlices } from './in-slices.ts';

describe('work in slices', () => {
  let time = 0;
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(performance, 'now').mockImplementation(() => time);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  const items = [1, 2, 3, 4, 5];
  const double = (mapped: number[]) => (item: number) => {
    time += 3;
    mapped.push(item);
    return item * 2;
  };

  it('gives all results in order, a few at a time, the first at once', () => {
    const mapped: number[] = [];
    const done = vi.fn();
    inSlices(mapping(items, double(mapped)), { signal: new AbortController().signal }, done);
    expect(mapped).toEqual([1, 2]);
    vi.advanceTimersToNextTimer();
    expect(mapped).toEqual([1, 2, 3, 4]);
    vi.advanceTimersToNextTimer();
    expect(mapped).toEqual(items);
    // What is made of the results may take long as well.
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersToNextTimer();
    expect(done.mock.calls).toEqual([[[2, 4, 6, 8, 10]]]);
  });

  it('can be stopped between two of them', async () => {
    const mapped: number[] = [];
    const work = new AbortController();
    const done = doneInSlices(mapping(items, double(mapped)), work.signal);
    work.abort();
    vi.runAllTimers();
    expect(await done).toBeNull();
    expect(mapped).toEqual([1, 2]);
    expect(await doneInSlices(mapping(items, String), work.signal)).toBeNull();
  });

  it('can be stopped when all is done but what is to be made of it', async () => {
    const work = new AbortController();
    const done = doneInSlices(mapping(items, double([])), work.signal);
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextTimer();
    work.abort();
    vi.runAllTimers();
    expect(await done).toBeNull();
  });

  it('has nothing to do for nothing', async () => {
    expect(await doneInSlices(mapping([], String), new AbortController().signal)).toEqual([]);
  });
});
