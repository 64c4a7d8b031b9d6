/**
 * Work in small steps, so that a page can do something else between them. Each step gives how much of the work is done, from 0 to 1;
 * the last one gives its result.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** One part of a longer work, as that from one share of it to another. */
export function* part<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Maps items one by one. */
export function* mapping<Item, Result>(items: readonly Item[], map: (item: Item) => Result): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(map(item));
    yield results.length / items.length;
  }
  return results;
}
