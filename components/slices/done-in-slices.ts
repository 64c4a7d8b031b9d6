import type { Steps } from '@/lib/steps/index.ts';
import { inSlices, type Priority } from './in-slices.ts';

/** Does a long work between the other things that the page has to do; null where it was stopped. */
export function doneInSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  priority?: Priority,
): Promise<Result | null> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
    if (signal.aborted) resolve(null);
    else inSlices(steps, { signal, ...(priority && { priority }) }, resolve);
  });
}
