import { inSlices } from '@/components/slices/in-slices.ts';
import { finish, type Steps } from '@/lib/steps/index.ts';

/** What becomes of work when something is typed before it is done: it was for another text, or it may as well be done first. */
type WhenTyped = 'given-up' | 'finished';

/** A change of the document that takes long and is made in slices; whoever needs it sooner has it at once. */
export function createAwaited() {
  let work: { readonly finish: () => void; readonly halt: AbortController; readonly whenTyped: WhenTyped } | null =
    null;
  const stop = () => {
    work?.halt.abort();
    work = null;
  };
  const finishWork = () => {
    const begun = work;
    stop();
    begun?.finish();
  };
  return {
    begin<Result>(steps: Steps<Result>, done: (result: Result) => void, whenTyped: WhenTyped) {
      finishWork();
      const halt = new AbortController();
      work = { finish: () => done(finish(steps)), halt, whenTyped };
      inSlices(steps, { signal: halt.signal, priority: 'user-visible' }, (result) => {
        work = null;
        done(result);
      });
    },
    finish: finishWork,
    typed() {
      if (work?.whenTyped === 'given-up') stop();
      else finishWork();
    },
  };
}
