import 'server-only';
import type { Database } from '../database/tables.ts';

/** How many comments there are, threads that are not resolved, and comments that somebody has not seen, their own aside. */
export async function countComments(db: Database, proposalId: string, userId: string) {
  const seen = await db
    .selectFrom('comment_reads')
    .select('seen_at')
    .where('proposal_id', '=', proposalId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  const all = await db
    .selectFrom('comments')
    .select(['id', 'thread', 'by', 'at', 'resolved_at'])
    .where('proposal_id', '=', proposalId)
    .where('deleted_at', 'is', null)
    .execute();
  const resolved = new Set(all.filter((comment) => comment.resolved_at !== null).map(({ thread }) => thread));
  return {
    total: all.length,
    open: new Set(all.map(({ thread }) => thread).filter((thread) => !resolved.has(thread))).size,
    unread: all.filter(({ by, at }) => by !== userId && at > (seen?.seen_at ?? '')).length,
  };
}
