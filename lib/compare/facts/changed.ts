/** Something that is so on one side only. */
export type Change = 'begins' | 'ends';

/** What becomes so and what ceases to be, each if there is any of it. */
export function changed<Item>(
  items: readonly Item[],
  isSo: (item: Item) => { readonly before: boolean; readonly after: boolean },
): readonly { readonly change: Change; readonly found: readonly [Item, ...Item[]] }[] {
  return (['begins', 'ends'] as const).flatMap((change) => {
    const [first, ...rest] = items.filter((item) => {
      const { before, after } = isSo(item);
      return before !== after && after === (change === 'begins');
    });
    return first === undefined ? [] : [{ change, found: [first, ...rest] }];
  });
}
