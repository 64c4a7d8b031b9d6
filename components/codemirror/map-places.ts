import type { ChangeDesc } from '@codemirror/state';

/** As `mapPos` of the changes, for thousands of places and changes: it need not walk all changes for each place. */
export function placeMapper(changes: ChangeDesc): (place: number, side: -1 | 1) => number {
  const changed: { readonly from: number; readonly to: number; readonly shift: number }[] = [];
  changes.iterChangedRanges((from, to, _fromAfter, toAfter) => {
    changed.push({ from, to, shift: toAfter - to });
  }, true);
  return (place, side) => {
    const next = firstEndingFrom(changed, place);
    if ((changed[next]?.from ?? Number.POSITIVE_INFINITY) <= place) return changes.mapPos(place, side);
    return place + (changed[next - 1]?.shift ?? 0);
  };
}

/** The index of the first of some stretches in order that ends at a place or behind it; their number where none does. */
export function firstEndingFrom(stretches: readonly { readonly to: number }[], place: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.to ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
