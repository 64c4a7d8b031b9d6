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
};

/** Work that follows what is typed: begun once that rests, done in slices, given up where it goes on. */
export function atRest<Result>(begin: () => Steps<Result>, finished: (result: Result) => void): AtRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = new AbortController();
  const stop = () => {
    clearTimeout(timer);
    work.abort();
    work = new AbortController();
  };
  const now = () => {
    stop();
    inSlices(begin(), work, finished);
  };
  const later = () => {
    stop();
    timer = setTimeout(now, typingRest);
  };
  return { stop, now, later };
}
