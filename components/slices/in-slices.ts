import type { Steps } from '@/lib/steps/index.ts';

/** How long the page may wait for one slice, in milliseconds. */
const slice = 5;

/** What somebody waits for goes before what only follows it. */
export type Priority = 'user-visible' | 'background';

type Told = {
  readonly priority?: Priority;
  /** Has the first slice done in a task of its own as well, so that what asked for the work is answered before. */
  readonly apart?: boolean;
  /** How long the page may wait for the first slice instead, in milliseconds, where it would rather have all of a little at once. */
  readonly first?: number;
  /** Stops the work between two slices. */
  readonly signal: AbortSignal;
  /** Is told from 0 to 1 how much is done, between two slices. */
  readonly onProgress?: (done: number) => void;
};

/** Does a long work between the other things that the page has to do; null where it was stopped. The first slice is done at once, unless it is to be `apart`. */
export function inSlices<Result>(steps: Steps<Result>, told: Told, finished: (result: Result) => void): void {
  const priority = told.priority ?? 'background';
  let isLong = false;
  let budget = told.first ?? slice;
  const finish = (result: Result) => {
    if (!told.signal.aborted) finished(result);
  };
  const goOn = () => {
    if (told.signal.aborted) return;
    const end = performance.now() + budget;
    budget = slice;
    for (;;) {
      const step = steps.next();
      // The page may have much to draw of what took long: not in the task of the last slice.
      if (step.done === true) return isLong ? later(() => finish(step.value), priority) : finished(step.value);
      if (performance.now() < end) continue;
      isLong = true;
      told.onProgress?.(step.value);
      return later(goOn, priority);
    }
  };
  if (told.apart) later(goOn, priority);
  else goOn();
}

type Scheduling = { readonly postTask: (task: () => void, options: { readonly priority: Priority }) => unknown };

/** After all else that waits, where the browser can tell; a timer lets at least what waits already go first. */
export function later(task: () => void, priority: Priority): void {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduling };
  if (scheduler === undefined) setTimeout(task, 0);
  else void scheduler.postTask(task, { priority });
}
