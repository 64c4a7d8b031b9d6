import type { Steps } from './index.ts';

/** How many items are done with in one step. */
const stretch = 64;

/**
 * Does something with each of many items, a stretch of them in a step: a step for each would make more garbage than most of what is
 * done with it. Ends early where that is enough.
 */
export function* inStretches<Item>(
  items: readonly Item[],
  each: (item: Item) => void,
  isEnough: () => boolean = () => false,
): Steps<void> {
  for (let from = 0; from < items.length && !isEnough(); from += stretch) {
    yield from / items.length;
    for (const item of items.slice(from, from + stretch)) each(item);
  }
}
