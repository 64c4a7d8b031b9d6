import type { StoreApi } from 'zustand/vanilla';
import type { TestResult } from '@/lib/probe/test-result.ts';
import type { Steps } from '@/lib/steps/index.ts';
import type { Probes, Tested } from '../state/probe-store.ts';

/** How many tests the page is told of at a time. */
const most = 250;

/** Goes through items one by one, and has what was made of them told of in pieces. */
export function* inPieces<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
  tell: (piece: readonly Made[]) => void,
): Steps<true> {
  let piece: Made[] = [];
  for (const [index, item] of items.entries()) {
    piece.push(make(item));
    if (piece.length === most || index === items.length - 1) {
      tell(piece);
      piece = [];
    }
    yield index / items.length;
  }
  return true;
}

/** Changes the tests with these ids, as far as there are any. */
export function changeTests<News>(
  store: StoreApi<Probes>,
  news: readonly (readonly [id: string, News])[],
  to: (test: Tested, news: News) => Tested,
): void {
  const { tested } = store.getState();
  const changes = news.flatMap(([id, own]): [string, Tested][] => {
    const test = tested.get(id);
    const next = test && to(test, own);
    return next === undefined || next === test ? [] : [[id, next]];
  });
  if (changes.length > 0) store.setState({ tested: tested.with(changes) });
}

/** A change of what is known of a test; where that stays the same, so does the test. */
export function withResult<News>(to: (result: TestResult, news: News) => TestResult) {
  return (test: Tested, news: News): Tested => {
    const result = to(test.result, news);
    return result === test.result ? test : { ...test, result };
  };
}
