import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hideAllSecrets, hideSecrets, revealedSecrets, revealSecrets } from './revealed-store.ts';

const shown = () => [...revealedSecrets.getState().keys];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  hideAllSecrets();
  vi.useRealTimers();
});

it('hides each secret half a minute after it was last asked for', () => {
  revealSecrets(['a', 'b']);
  vi.advanceTimersByTime(20_000);
  revealSecrets(['a']);
  vi.advanceTimersByTime(10_000);
  expect(shown()).toEqual(['a']);
  vi.advanceTimersByTime(20_000);
  expect(shown()).toEqual([]);
});

it('hides one or all at once when told', () => {
  revealSecrets(['a', 'b', 'c']);
  hideSecrets(['b']);
  expect(shown()).toEqual(['a', 'c']);
  hideAllSecrets();
  expect(shown()).toEqual([]);
});
