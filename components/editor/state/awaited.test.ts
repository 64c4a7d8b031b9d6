import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mapping, type Steps } from '@/lib/steps/index.ts';
import { createAwaited, type Underway } from './awaited.ts';

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

it('is done in slices, none of them at once', () => {
  const done = vi.fn();
  createAwaited(vi.fn()).begin('undo', working(1, 'short'), done, 'given-up');
  expect(done).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(done.mock.calls).toEqual([['short']]);
  createAwaited(vi.fn()).begin('undo', working(4, 'long'), done, 'given-up');
  expect(done).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(done.mock.calls).toEqual([['short'], ['long']]);
});

it('is had at once, and only once, by whoever needs it', () => {
  const done = vi.fn();
  const awaited = createAwaited(vi.fn());
  awaited.begin('undo', working(4, 'first'), done, 'given-up');
  awaited.finish();
  awaited.finish();
  awaited.begin('undo', working(4, 'second'), done, 'given-up');
  awaited.begin('undo', working(4, 'third'), done, 'given-up');
  expect(done.mock.calls).toEqual([['first'], ['second']]);
  vi.runAllTimers();
  expect(done.mock.calls).toEqual([['first'], ['second'], ['third']]);
});

it.each([0, 1, 2, 3, 4, 5])('is had whole, and only once, by whoever needs it after %i tasks', (tasks) => {
  let time = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => time);
  const slow = (item: string) => {
    time += 20;
    return item;
  };
  const done = vi.fn();
  const awaited = createAwaited(vi.fn());
  awaited.begin('release', mapping(['a', 'b', 'c'], slow), done, 'finished');
  for (let task = 0; task < tasks; task++) vi.advanceTimersToNextTimer();
  awaited.finish();
  vi.runAllTimers();
  expect(done.mock.calls).toEqual([[['a', 'b', 'c']]]);
  clock.mockRestore();
});

it('is given up or done first where something is typed', () => {
  const done = vi.fn();
  const awaited = createAwaited(vi.fn());
  awaited.begin('undo', working(4, 'of the old text'), done, 'given-up');
  awaited.typed();
  awaited.begin('undo', working(4, 'of any text'), done, 'finished');
  awaited.typed();
  vi.runAllTimers();
  expect(done.mock.calls).toEqual([['of any text']]);
});

it('tells how far it is once somebody has been waiting, and when that is over', () => {
  const tell = vi.fn();
  const awaited = createAwaited(tell);
  awaited.begin('undo', working(4, 'short'), vi.fn(), 'given-up');
  vi.runAllTimers();
  expect(tell).not.toHaveBeenCalled();
  awaited.begin('format', working(40, 'long'), vi.fn(), 'given-up');
  vi.runAllTimers();
  const shares = tell.mock.calls.slice(0, -1).map(([underway]) => underway.done);
  expect(shares[0]).toBeGreaterThan(0.3);
  expect(shares).toEqual([...new Set(shares)].sort());
  expect(tell.mock.calls[0]).toEqual([{ what: 'format', done: shares[0] }]);
  expect(tell.mock.calls.at(-1)).toEqual([null]);
});

it('changes nothing where it is cancelled', () => {
  const done = vi.fn();
  const tell = vi.fn((underway: Underway | null) => {
    if (underway) awaited.cancel();
  });
  const awaited = createAwaited(tell);
  awaited.begin('replace', working(40, 'long'), done, 'finished');
  vi.runAllTimers();
  awaited.finish();
  expect(done).not.toHaveBeenCalled();
  expect(tell.mock.calls).toEqual([[{ what: 'replace', done: expect.any(Number) }], [null]]);
});
