import type { Shelf } from './shelf.ts';

const key = 'portolan.document';

/** Stands in for a document where the start screen was shown last. */
export const startScreen = 'start';

/** The document to show first: the one that this tab of the browser showed last, else the one that any did. */
export function lastShown(shelf: Shelf): string | null {
  return attempt(() => sessionStorage.getItem(key)) ?? attempt(() => shelf.shown());
}

/** Remembers for this tab of the browser what it shows; without that it shows after a reload what any showed last. */
export function rememberShown(shown: string): void {
  attempt(() => sessionStorage.setItem(key, shown));
}

function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}
