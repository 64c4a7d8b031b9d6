import type { Review } from '../review-context.tsx';

type Event = Review['proposal']['events'][number];
type Comment = Review['discussion']['comments'][number];

/** What others did since, to be told in passing: the last of it, comments before all else. */
export type News =
  | { readonly kind: 'comments'; readonly count: number; readonly last: Comment }
  | { readonly kind: 'event'; readonly event: Event };

export function newsBetween(before: Review, now: Review): News | null {
  const me = now.proposal.me.id;
  const known = new Set(before.discussion.comments.map(({ id }) => id));
  const comments = now.discussion.comments.filter(
    ({ id, by, deletedAt }) => !known.has(id) && by !== me && deletedAt === null,
  );
  const last = comments.at(-1);
  if (last !== undefined) return { kind: 'comments', count: comments.length, last };
  const seen = before.proposal.events.at(-1)?.seq ?? 0;
  // A version that is not shown yet is told of for as long as it is not.
  const event = now.proposal.events.findLast(({ seq, by, what }) => seq > seen && by !== me && !isWriting(what));
  return event === undefined ? null : { kind: 'event', event };
}

function isWriting(what: string): boolean {
  return what === 'edit' || what === 'rebase';
}
