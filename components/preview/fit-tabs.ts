/**
 * Which tabs fit into a row: the first ones, and in place of the last of them the selected one where it would not fit. `more` is
 * the width of the control for the rest, which is needed only where not all fit.
 */
export function fitTabs(widths: readonly number[], room: number, more: number, selected: number): readonly number[] {
  if (sum(widths, room) <= room) return [...widths.keys()];
  const left = room - more;
  const first = leading(widths, left);
  if (selected < first || selected >= widths.length) return indexes(first);
  const beside = leading(widths, left - (widths[selected] ?? 0));
  return [...indexes(beside), selected];
}

/** The sum of the widths, or any number above the limit. */
function sum(widths: readonly number[], limit: number): number {
  let total = 0;
  for (const width of widths) {
    total += width;
    if (total > limit) return total;
  }
  return total;
}

function leading(widths: readonly number[], room: number): number {
  let total = 0;
  let count = 0;
  for (const width of widths) {
    total += width;
    if (total > room) return count;
    count += 1;
  }
  return count;
}

function indexes(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
