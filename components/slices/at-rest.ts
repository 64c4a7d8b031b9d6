import type { Steps } from '@/lib/steps/index.ts';
import { inSlices } from './in-slices.ts';

/** How long the keys must rest, in milliseconds. Most people's next letter comes sooner, and would have to wait for the work. */
export const typingRest = 200;

type AtRest = {
  /** Gives up what is begun. */
  readonly stop: () => void;
  /** Begins anew; the first slice is done at once. */
  readonly now: () => void;
  /** Gives up what is begun, and begins anew once the keys rest. */
  readonly later: () => void;
  /** Whether something is begun, or to be begun. */
  readonly isPending: () => boolean;
};

/** Work that follows what is typed: begun once that rests, done in slices, given up where it goes on. */
export function atRest<Result>(
  begin: () => Steps<Result>,
  finished: (result: Result) => void,
  rest = typingRest,
): AtRest {
  let isPending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Only of what is begun: to abort takes its time, which each letter would wait for.
  let work: AbortController | null = null;
  const stop = () => {
    isPending = false;
    clearTimeout(timer);
    work?.abort();
    work = null;
  };
  const now = () => {
    stop();
    isPending = true;
    work = new AbortController();
    inSlices(begin(), work, (result) => {
      isPending = false;
      work = null;
      finished(result);
    });
  };
  const later = () => {
    stop();
    isPending = true;
    timer = setTimeout(now, rest);
  };
  return { stop, now, later, isPending: () => isPending };
}
