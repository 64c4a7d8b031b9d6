import { createStore } from 'zustand/vanilla';
import type { Review } from '../review-context.tsx';
import { type News, newsBetween } from './news.ts';
import { newerVersion, type Since, shownReview, withMarks, withSameContent } from './shown-review.ts';

type Live = Since & {
  readonly page: Review;
  /** What others did, until it is put away. */
  readonly news: News | null;
};

export type LiveReview = ReturnType<typeof createLiveReview>;

/** A review as the server last told it: as a whole with the page, and since then what is otherwise. */
export function createLiveReview(first: Review) {
  let given = first;
  const nothing: Since = { stand: null, discussion: null };
  const store = createStore<Live>()(() => ({ page: first, ...nothing, news: null }));
  const shown = () => shownReview(store.getState().page, store.getState());
  return {
    store,
    shown,
    newer: () => newerVersion(store.getState().page, store.getState()),
    /** Whether it was another page than before. */
    takePage(page: Review): boolean {
      if (page === given) return false;
      given = page;
      store.setState((state) => ({ page: withSameContent(state.page, page), ...nothing }));
      return true;
    },
    /** Whoever does something themselves has seen what there was. */
    take({ stand, discussion }: Since, isOwn: boolean): void {
      const before = shown();
      const marked = discussion && !isOwn ? withMarks(before.discussion, discussion) : discussion;
      store.setState((state) => ({ stand: stand ?? state.stand, discussion: marked ?? state.discussion }));
      const news = newsBetween(before, shown());
      if (news !== null) store.setState({ news });
    },
    putAway: () => store.setState({ news: null }),
  };
}
