import type { ChangeSet } from '@codemirror/state';

/** A document that takes the page longer than this to take in, in milliseconds, gets what is typed in batches. */
const quick = 12;
const longestHold = 400;

type Typed = { readonly changes: ChangeSet; readonly run: string | null };

/**
 * Hands typing over at once while that is quick, and else when the typing rests, so that letters appear as they are typed
 * however long the document is. What belongs to no run of typing never waits, and takes along what does.
 */
export function createTypingQueue(send: (typed: Typed) => void) {
  let held: Typed | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;

  const sendTimed = (typed: Typed) => {
    const start = performance.now();
    send(typed);
    cost = performance.now() - start;
  };
  const handOver = () => {
    clearTimeout(timer);
    const typed = held;
    held = null;
    if (typed) sendTimed(typed);
  };
  return {
    handOver,
    /** Whether what was sent last is not yet all that was typed. */
    isHolding: () => held !== null,
    take(changes: ChangeSet, run: string | null) {
      const earlier = held?.run === run ? null : held;
      held = { changes: held && !earlier ? held.changes.compose(changes) : changes, run };
      if (earlier) sendTimed(earlier);
      clearTimeout(timer);
      if (run === null || cost < quick) handOver();
      else timer = setTimeout(handOver, Math.min(2 * cost, longestHold));
    },
  };
}
