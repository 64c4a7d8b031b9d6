/** What stands between what two lists begin and end with alike: of the elder, then of the younger. */
export function changedStretch<Item>(
  before: readonly Item[],
  now: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const least = Math.min(before.length, now.length);
  const isAlike = (one: Item | undefined, other: Item | undefined) =>
    one === other || (one !== undefined && other !== undefined && isSame(one, other));
  let start = 0;
  while (start < least && isAlike(before[start], now[start])) start += 1;
  let end = 0;
  while (end < least && isAlike(before.at(-1 - end), now.at(-1 - end))) end += 1;
  return [...before.slice(start, before.length - end), ...now.slice(start, now.length - end)];
}
