import { inSlices } from '@/components/slices/in-slices.ts';
import { finishable, type Steps } from '@/lib/steps/index.ts';

/** What takes long with a long document. */
export type LongWork = 'write' | 'undo' | 'redo' | 'replace' | 'release' | 'format';

/** Work that somebody has been waiting for, and how much of it is done, from 0 to 1. */
export type Underway = { readonly what: LongWork; readonly done: number };

/** What becomes of work when something is typed before it is done: it was for another text, or it may as well be done first. */
export type WhenTyped = 'given-up' | 'finished';

/** What is over before, in milliseconds, is not worth a word. */
const soon = 300;

/**
 * A change of the document that takes long and is made in slices; whoever needs it sooner has it at once. `tell` is told what somebody
 * has to wait for, in steps of a twentieth, and null once that is over.
 */
export function createAwaited(tell: (underway: Underway | null) => void) {
  let work: { readonly finish: () => void; readonly halt: AbortController; readonly whenTyped: WhenTyped } | null =
    null;
  let told = 0;
  const stop = () => {
    work?.halt.abort();
    work = null;
    const wasTold = told > 0;
    told = 0;
    if (wasTold) tell(null);
  };
  const finishWork = () => {
    const begun = work;
    stop();
    begun?.finish();
  };
  return {
    begin<Result>(what: LongWork, steps: Steps<Result>, done: (result: Result) => void, whenTyped: WhenTyped) {
      finishWork();
      const { steps: all, finish } = finishable(steps);
      const halt = new AbortController();
      const begun = performance.now();
      const onProgress = (share: number) => {
        const twentieths = Math.ceil(share * 20);
        if (twentieths === told || performance.now() - begun < soon) return;
        told = twentieths;
        tell({ what, done: twentieths / 20 });
      };
      work = { finish: () => done(finish()), halt, whenTyped };
      inSlices(all, { signal: halt.signal, priority: 'user-visible', apart: true, onProgress }, (result) => {
        stop();
        done(result);
      });
    },
    finish: finishWork,
    /** Gives the work up: nothing has been changed yet. */
    cancel: stop,
    typed() {
      if (work?.whenTyped === 'given-up') stop();
      else finishWork();
    },
  };
}
