import type { YamlPair } from './node.ts';

/** The index of the last pair that begins before a place, or -1. */
export function lastBefore(pairs: readonly YamlPair[], place: number): number {
  let low = -1;
  let high = pairs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pairs[middle]?.from ?? 0) < place) low = middle;
    else high = middle - 1;
  }
  return low;
}
