import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountApart } from './apart.ts';

describe('what is mounted of a text', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const long = 'a'.repeat(1_000_000);

  function mounting(told: string[]) {
    return function* () {
      told.push('begun');
      yield 0.5;
      told.push('mounted');
      return () => told.push('taken down');
    };
  }

  it('is there at once where the text is short', () => {
    const told: string[] = [];
    const takeDown = mountApart('short', mounting(told));
    expect(told).toEqual(['begun', 'mounted']);
    takeDown();
    expect(told).toEqual(['begun', 'mounted', 'taken down']);
  });

  it('comes stage by stage, each in a task of its own, where it is long', () => {
    const told: string[] = [];
    const takeDown = mountApart(long, mounting(told));
    expect(told).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(told).toEqual(['begun']);
    vi.advanceTimersToNextTimer();
    expect(told).toEqual(['begun', 'mounted']);
    takeDown();
    expect(told).toEqual(['begun', 'mounted', 'taken down']);
  });

  it('is called off before it begins and between two stages', () => {
    const told: string[] = [];
    mountApart(long, mounting(told))();
    vi.runAllTimers();
    expect(told).toEqual([]);
    const takeDown = mountApart(long, mounting(told));
    vi.advanceTimersToNextTimer();
    takeDown();
    vi.runAllTimers();
    expect(told).toEqual(['begun']);
  });
});
