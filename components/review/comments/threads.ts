import { documentPath } from '@/components/compare/work/outcome.ts';
import { placeKey } from '../files/line-places.ts';
import type { Comment, Place } from '../review-context.tsx';

export type Thread = {
  readonly first: Comment;
  readonly answers: readonly Comment[];
  readonly place: Place | null;
};

/** The name of what is typed as an answer in a thread. */
export function answerIn(thread: string): string {
  return `answer ${thread}`;
}

/**
 * Comments by their threads, in the order of their first ones. Those of which nothing is left are not told, unless an answer is being
 * typed there.
 */
export function threadsOf(comments: readonly Comment[], typed: ReadonlyMap<string, string>): readonly Thread[] {
  return comments
    .filter(({ id, thread }) => id === thread)
    .map((first) => {
      const answers = comments.filter(({ id, thread }) => thread === first.id && id !== first.id);
      return { first, answers, place: first.place };
    })
    .filter(
      ({ first, answers }) =>
        first.deletedAt === null ||
        answers.some(({ deletedAt }) => deletedAt === null) ||
        typed.has(answerIn(first.id)),
    );
}

export type PlacedThread = Thread & {
  /** Where its line is now; null where it is gone. */
  readonly line: number | null;
};

/** How many open threads stand on each line. */
export function openOnLines(threads: readonly PlacedThread[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { first, place, line } of threads) {
    if (place === null || line === null || first.resolvedAt !== null) continue;
    const key = placeKey({ side: place.side, line });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The name by which a file's comments are kept: that of a file that is written for another release says which. */
export function fileName(path: string, on: { readonly release: string | null; readonly line: string } | null): string {
  const isWritten = path !== documentPath && !path.startsWith('/');
  return on === null || !isWritten ? path : `${path} (${on.release ?? on.line})`;
}
