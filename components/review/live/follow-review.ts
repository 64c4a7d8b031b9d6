import { flushSync } from 'react-dom';
import { askDiscussion, askStand } from './ask-stand.ts';
import { holdStill } from './hold-still.ts';
import type { LiveReview } from './live-review.ts';

const every = 3_000;
const afterTrouble = 10_000;

export type Following = {
  /** Asks at once, after something was done here. */
  readonly now: () => void;
  /** The page was loaded anew. */
  readonly forget: () => void;
  readonly leave: () => void;
};

/** Asks again and again how the proposal stands, while the page is in sight; `onReturn` is told when it has come back into it. */
export function followReview(route: string, live: LiveReview, onReturn: () => void): Following {
  const until = new AbortController();
  let etag: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again: { readonly isOwn: boolean } | null = null;
  const ask = async (isOwn: boolean): Promise<boolean> => {
    const stood = await askStand(route, etag);
    if (stood === 'lost' || until.signal.aborted) return false;
    if (stood === null) return true;
    const { proposal: stand, discussion: state } = stood.told;
    const isSame = state === live.shown().discussion.state;
    const discussion = isSame ? null : await askDiscussion(route);
    if (until.signal.aborted) return false;
    if (isSame || discussion !== null) etag = stood.etag;
    const take = () => live.take({ stand, discussion }, isOwn);
    if (isOwn) take();
    else holdStill(() => flushSync(take));
    return true;
  };
  const look = async (isOwn = false) => {
    clearTimeout(timer);
    if (running) {
      again = { isOwn: isOwn || again?.isOwn === true };
      return;
    }
    running = true;
    // Whatever came in the way, the next time is another one.
    const isWell = await ask(isOwn).catch(() => false);
    running = false;
    if (until.signal.aborted) return;
    const next = again;
    again = null;
    if (next !== null) return look(next.isOwn);
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(look, isWell ? every : afterTrouble);
  };
  const onSight = () => {
    clearTimeout(timer);
    if (!document.hidden) void look().then(() => until.signal.aborted || onReturn());
  };
  document.addEventListener('visibilitychange', onSight, { signal: until.signal });
  timer = setTimeout(look, every);
  return {
    now: () => void look(true),
    forget: () => {
      etag = null;
    },
    leave() {
      until.abort();
      clearTimeout(timer);
    },
  };
}
