import type { z } from 'zod';
import type { standAnswer } from '@/lib/profile/answers.ts';
import type { Review } from '../review-context.tsx';

export type Stand = z.infer<typeof standAnswer>['proposal'];
export type Discussion = Review['discussion'];

/** What came since the page did; null where that is nothing. */
export type Since = { readonly stand: Stand | null; readonly discussion: Discussion | null };

/** A review with what came since, but of the content that the page came with: nobody judges what was swapped under their eyes. */
export function shownReview(page: Review, { stand, discussion }: Since): Review {
  const { version, base, errors, comparison } = page.proposal;
  return {
    ...page,
    ...(stand && { proposal: { ...stand, version, base, errors, comparison } }),
    ...(discussion && { discussion }),
  };
}

/** The version that there is by now and who wrote it, where another one is shown. */
export function newerVersion(page: Review, { stand }: Since) {
  if (stand === null || stand.version === page.proposal.version) return null;
  return { version: stand.version, by: stand.changedBy };
}

/** A page that was loaded anew, with the content that it had, where that is the same: nothing is drawn anew for it. */
export function withSameContent(before: Review, now: Review): Review {
  const { profile, number, version } = now.proposal;
  const was = before.proposal;
  if (was.profile !== profile || was.number !== number || was.version !== version) return now;
  return {
    ...now,
    proposal: { ...now.proposal, comparison: was.comparison },
    dossier: before.dossier,
    tlsFiles: before.tlsFiles,
  };
}

/** What was new on this page stays marked on it, though it was seen meanwhile. */
export function withMarks(before: Discussion, now: Discussion): Discussion {
  const marked = new Set(before.comments.filter(({ unread }) => unread).map(({ id }) => id));
  return { ...now, comments: now.comments.map((each) => (marked.has(each.id) ? { ...each, unread: true } : each)) };
}
