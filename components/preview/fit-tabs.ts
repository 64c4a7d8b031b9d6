/**
 * Which tabs fit into a row: the first ones, and in place of the last of them the selected one where it would not fit. `more` is
 * the width of the control for the rest, which is needed only where not all fit. Of thousands only the first are asked for their width.
 */
export function fitTabs<Tab>(
  tabs: readonly Tab[],
  widthOf: (tab: Tab) => number,
  room: number,
  more: number,
  selected: number,
): readonly number[] {
  if (leading(tabs, widthOf, room) === tabs.length) return indexes(tabs.length);
  const left = room - more;
  const first = leading(tabs, widthOf, left);
  const last = tabs[selected];
  if (selected < first || last === undefined) return indexes(first);
  const beside = leading(tabs, widthOf, left - widthOf(last));
  return [...indexes(beside), selected];
}

/** How many of the first tabs fit. */
function leading<Tab>(tabs: readonly Tab[], widthOf: (tab: Tab) => number, room: number): number {
  let total = 0;
  let count = 0;
  for (const tab of tabs) {
    total += widthOf(tab);
    if (total > room) return count;
    count += 1;
  }
  return count;
}

function indexes(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
