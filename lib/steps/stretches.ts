import type { Steps } from './index.ts';

/** How many items are done with in one step. */
const stretch = 64;

/**
 * Does something with each of many items, a stretch of them in a step: a step for each would make more garbage than most of what is
 * done. Ends early where that is enough.
 */
export function* inStretches<Item>(
  items: Iterable<Item>,
  count: number,
  each: (item: Item) => void,
  isEnough: () => boolean = () => false,
): Steps<void> {
  const left = items[Symbol.iterator]();
  for (let done = 0; !isEnough() && takeStretch(left, each); done += stretch) yield done / count;
}

/** A function of its own, as loops in generators are slow. Tells whether something may be left. */
function takeStretch<Item>(left: Iterator<Item>, each: (item: Item) => void): boolean {
  for (let taken = 0; taken < stretch; taken += 1) {
    const next = left.next();
    if (next.done === true) return false;
    each(next.value);
  }
  return true;
}
