import 'server-only';
import type { Database } from '../database/tables.ts';

/** Of each proposal of a profile, by its number, how many comments of others somebody has not seen; those without any are not told of. */
export async function unreadComments(
  db: Database,
  profileName: string,
  userId: string,
): Promise<Readonly<Record<number, number>>> {
  const rows = await db
    .selectFrom('comments')
    .innerJoin('proposals', 'proposals.id', 'comments.proposal_id')
    .innerJoin('profiles', 'profiles.id', 'proposals.profile_id')
    .leftJoin('comment_reads', (join) =>
      join.onRef('comment_reads.proposal_id', '=', 'proposals.id').on('comment_reads.user_id', '=', userId),
    )
    .where('profiles.name', '=', profileName)
    .where('comments.deleted_at', 'is', null)
    .where('comments.by', '<>', userId)
    .where(({ or, eb, ref }) =>
      or([eb('comment_reads.seen_at', 'is', null), eb('comments.at', '>', ref('comment_reads.seen_at'))]),
    )
    .groupBy('proposals.number')
    .select(({ fn }) => ['proposals.number', fn.countAll().as('count')])
    .execute();
  return Object.fromEntries(rows.map(({ number, count }) => [number, Number(count)]));
}
