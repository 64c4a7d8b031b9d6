import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** False on the server and for the first drawing in the browser, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
