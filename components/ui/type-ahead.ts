import type { KeyboardEvent } from 'react';

export type FaceKey = KeyboardEvent & { preventBaseUIHandler: () => void };

/**
 * The letter that is typed on the face of a list and is meant for its field, null where another key is pressed. The list opens, and its
 * field takes the focus, a moment later than a quick hand types.
 */
export function letterAhead(event: FaceKey, isOpen: boolean): string | null {
  const isModified = event.ctrlKey || event.metaKey || event.altKey;
  if (isModified || [...event.key].length !== 1 || (event.key === ' ' && !isOpen)) return null;
  take(event);
  return event.key;
}

/** Keeps a key from doing what it does on a face or in a field. */
export function take(event: FaceKey): void {
  event.preventBaseUIHandler();
  event.preventDefault();
}
