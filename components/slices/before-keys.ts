import { actApart } from './apart.ts';

/** Does something with a text, where that takes long in a task of its own, yet before any key is pressed, which may be meant for what it brings. */
export function actBeforeKeys(text: string, act: () => void): void {
  const until = new AbortController();
  const now = () => {
    until.abort();
    act();
  };
  const stop = actApart(text, now);
  if (until.signal.aborted) return;
  until.signal.addEventListener('abort', stop);
  document.addEventListener('keydown', now, { capture: true, signal: until.signal });
}
