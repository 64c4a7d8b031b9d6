import type { DraftAt, Why } from '../api/ask.ts';
import { lookIn, type Stand } from '../api/draft-api.ts';

const inSight = 3000;
const outOfSight = 10_000;

type Told = { readonly stand: (stand: Stand) => void; readonly lost: (why: Why | 'away') => void };

/**
 * Asks how the draft stands every few seconds, and at once when the page comes into sight: that goes through every proxy, and is
 * the same whichever instance saved it.
 */
export function watchStand(at: DraftAt, told: Told): { readonly now: () => void; readonly leave: () => void } {
  const until = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    clearTimeout(timer);
    const looked = await lookIn(at);
    if (until.signal.aborted) return;
    if (looked.kind === 'got') told.stand(looked.value);
    else told.lost(looked.kind === 'away' ? 'away' : looked.why);
    clearTimeout(timer);
    timer = setTimeout(look, document.hidden ? outOfSight : inSight);
  };
  const now = () => void look();
  document.addEventListener('visibilitychange', () => document.hidden || now(), { signal: until.signal });
  now();
  return {
    now,
    leave() {
      until.abort();
      clearTimeout(timer);
    },
  };
}
