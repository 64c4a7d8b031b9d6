import type { ChangeSet } from '@codemirror/state';
import { inSlices } from '@/components/slices/in-slices.ts';
import { finishable, type Steps } from '@/lib/steps/index.ts';

/** A document that takes the page longer than this to take in, in milliseconds, gets what is typed in batches. */
const quick = 12;
const longestHold = 400;

/** What is pasted is hidden until it is read: a line that takes no longer than this, in milliseconds, is to be seen at once. */
const atOnce = 20;

export type Typed = { readonly changes: ChangeSet; readonly run: string | null };

type Reading<Read> = { readonly finish: () => Read; readonly spent: () => number; readonly halt: AbortController };

/**
 * Hands typing over once it has been read in slices, which is at once where that is quick, and else begins when the typing rests, so
 * that letters appear as they are typed however long the document is. What belongs to no run of typing waits for no rest, nor does
 * what came before it. `read` is what `startReading` made of the document as it was sent last. Where the document `isLong`, letters
 * and large changes are drawn before they are read.
 */
export function createTypingQueue<Read>(
  send: (typed: Typed, read?: Read) => void,
  startReading: (typed: Typed) => Steps<Read>,
  isLong: () => boolean,
) {
  /** What is not sent yet, run by run. */
  let held: readonly Typed[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The reading of the first of it. */
  let work: Reading<Read> | null = null;
  let cost = 0;

  const stop = () => {
    clearTimeout(timer);
    work?.halt.abort();
    if (work !== null) cost = Math.max(cost, work.spent());
    work = null;
  };
  const sendFirst = (read?: Read) => {
    const [first, ...others] = held;
    held = others;
    if (first) send(first, read);
  };
  const handOver = () => {
    const begun = work;
    stop();
    if (begun) sendFirst(begun.finish());
    while (held.length > 0) sendFirst();
  };
  const read = () => {
    const [first] = held;
    if (!first) return;
    const reading = startReading(first);
    let since: number | null = null;
    const spent = () => (since === null ? 0 : performance.now() - since);
    const halt = new AbortController();
    const { steps, finish } = finishable(timed());
    work = { finish, spent, halt };
    const told = { signal: halt.signal, priority: 'user-visible', first: atOnce } as const;
    const apart = isLong() && (first.run !== null || isMuch(first.changes));
    inSlices(steps, { ...told, apart }, (result) => {
      work = null;
      sendFirst(result);
      cost = spent();
      read();
    });

    function* timed(): Steps<Read> {
      since = performance.now();
      return yield* reading;
    }
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
      if (run === null || cost < quick) read();
      else timer = setTimeout(read, Math.min(2 * cost, longestHold));
    },
  };
}

function isMuch(changes: ChangeSet): boolean {
  let parts = 0;
  let letters = 0;
  changes.iterChanges((_from, _to, _fromAfter, _toAfter, { length }) => {
    parts += 1;
    letters += length;
  });
  return parts > 100 || letters > 10_000;
}
