import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Steps } from '@/lib/steps/index.ts';
import { createAwaited } from './awaited.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work of some steps that each take longer than a slice. */
function* working(steps: number, result: string): Steps<string> {
  for (let step = 1; step < steps; step++) {
    vi.advanceTimersByTime(20);
    yield step / steps;
  }
  return result;
}

it('is done in slices, the first at once', () => {
  const done = vi.fn();
  createAwaited().begin(working(1, 'short'), done, 'given-up');
  expect(done.mock.calls).toEqual([['short']]);
  createAwaited().begin(working(4, 'long'), done, 'given-up');
  expect(done).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(done.mock.calls).toEqual([['short'], ['long']]);
});

it('is had at once, and only once, by whoever needs it', () => {
  const done = vi.fn();
  const awaited = createAwaited();
  awaited.begin(working(4, 'first'), done, 'given-up');
  awaited.finish();
  awaited.finish();
  awaited.begin(working(4, 'second'), done, 'given-up');
  awaited.begin(working(4, 'third'), done, 'given-up');
  expect(done.mock.calls).toEqual([['first'], ['second']]);
  vi.runAllTimers();
  expect(done.mock.calls).toEqual([['first'], ['second'], ['third']]);
});

it('is given up or done first where something is typed', () => {
  const done = vi.fn();
  const awaited = createAwaited();
  awaited.begin(working(4, 'of the old text'), done, 'given-up');
  awaited.typed();
  awaited.begin(working(4, 'of any text'), done, 'finished');
  awaited.typed();
  vi.runAllTimers();
  expect(done.mock.calls).toEqual([['of any text']]);
});
