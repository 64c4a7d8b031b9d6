'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const shownFor = 30_000;

/** The secrets that stand in clear on the page at the moment, by their key. */
export const revealedSecrets = createStore<{ readonly keys: ReadonlySet<string> }>()(() => ({ keys: new Set() }));

const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** Shows secrets in every pane until they are hidden, 30 seconds pass, or the window loses the focus. */
export function revealSecrets(keys: readonly string[]): void {
  globalThis.addEventListener?.('blur', hideAllSecrets);
  for (const key of keys) {
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => hideSecrets([key]), shownFor),
    );
  }
  revealedSecrets.setState({ keys: new Set(timers.keys()) });
}

export function hideSecrets(keys: readonly string[]): void {
  const shown = keys.filter((key) => timers.has(key));
  // Thousands would be drawn anew for nothing.
  if (shown.length === 0) return;
  for (const key of shown) {
    clearTimeout(timers.get(key));
    timers.delete(key);
  }
  revealedSecrets.setState({ keys: new Set(timers.keys()) });
}

export function hideAllSecrets(): void {
  hideSecrets([...timers.keys()]);
}

/** Whether the secret of this key (`pathKey` of its place in the model) stands in clear, and how to change that. */
export function useRevealed(key: string): { revealed: boolean; reveal: () => void; hide: () => void } {
  const revealed = useStore(revealedSecrets, ({ keys }) => keys.has(key));
  return { revealed, reveal: () => revealSecrets([key]), hide: () => hideSecrets([key]) };
}
