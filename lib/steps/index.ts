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

/** Steps that are taken elsewhere, and what does the rest of them at once: it has their result also when all have been taken. */
export function finishable<Result>(steps: Steps<Result>): {
  readonly steps: Steps<Result>;
  readonly finish: () => Result;
} {
  let over: { readonly result: Result } | null = null;
  function* taken(): Steps<Result> {
    const result = yield* steps;
    over = { result };
    return result;
  }
  const all = taken();
  return { steps: all, finish: () => (over === null ? finish(all) : over.result) };
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
