import { later, type Priority } from './in-slices.ts';

/** Waits for what goes before, of what the page has to do. */
export function inItsTurn(priority: Priority): Promise<void> {
  return new Promise((resolve) => later(resolve, priority));
}
