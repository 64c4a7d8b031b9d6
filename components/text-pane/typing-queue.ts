import type { ChangeSet } from '@codemirror/state';
import { inSlices } from '@/components/slices/in-slices.ts';
import type { Steps } from '@/lib/steps/index.ts';

/** A document that takes the page longer than this to take in, in milliseconds, gets what is typed in batches. */
const quick = 12;
const longestHold = 400;

export type Typed = { readonly changes: ChangeSet; readonly run: string | null };

/**
 * Hands typing over at once while that is quick, and else when the typing rests and it has been read in slices, so that letters
 * appear as they are typed however long the document is. What belongs to no run of typing waits for no rest, nor does what came
 * before it. `read` is what `startReading` made of the document as it was sent last.
 */
export function createTypingQueue<Read>(
  send: (typed: Typed, read?: Read) => void,
  startReading: (typed: Typed) => Steps<Read>,
) {
  /** What is not sent yet, run by run. */
  let held: readonly Typed[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work: AbortController | null = null;
  let cost = 0;

  const stop = () => {
    clearTimeout(timer);
    work?.abort();
    work = null;
  };
  const sendFirst = (read?: Read) => {
    const [first, ...others] = held;
    held = others;
    if (first) send(first, read);
  };
  const handOver = () => {
    stop();
    const start = performance.now();
    while (held.length > 0) {
      sendFirst();
      cost = performance.now() - start;
    }
  };
  const read = () => {
    const [first] = held;
    if (!first) return;
    const start = performance.now();
    work = new AbortController();
    inSlices(startReading(first), work, (result) => {
      work = null;
      sendFirst(result);
      cost = performance.now() - start;
      read();
    });
  };
  return {
    handOver,
    /** Whether what was sent last is not yet all that was typed. */
    isHolding: () => held.length > 0,
    take(changes: ChangeSet, run: string | null) {
      const last = held.at(-1);
      const goesOn = run !== null && last?.run === run;
      held = goesOn
        ? [...held.slice(0, -1), { changes: last.changes.compose(changes), run }]
        : [...held, { changes, run }];
      // What is being read stays as it is, unless it goes on.
      if (work !== null && !(goesOn && held.length === 1)) return;
      stop();
      if (run === null) read();
      else if (cost < quick) handOver();
      else timer = setTimeout(read, Math.min(2 * cost, longestHold));
    },
  };
}
