const longestSlice = 8;

/** Maps items bit by bit, so that the page answers in between; gives what stops the work. `now` is in milliseconds. */
export function inSlices<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
  done: (results: readonly Result[]) => void,
  now: () => number = () => performance.now(),
): () => void {
  const results: Result[] = [];
  const work = () => {
    const end = now() + longestSlice;
    for (const item of items.slice(results.length)) {
      results.push(map(item));
      if (now() >= end) break;
    }
    if (results.length === items.length) done(results);
    else timer = setTimeout(work);
  };
  let timer = setTimeout(work);
  return () => clearTimeout(timer);
}
