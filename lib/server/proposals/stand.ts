import 'server-only';
import type { z } from 'zod';
import type { standAnswer } from '../../profile/answers.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import type { Database } from '../database/tables.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { findProposalHead, type ProposalAt, type ProposalHeadRow } from './find-proposal.ts';
import { proposalOutside } from './proposal-outside.ts';

/** How a proposal stands, without reading its content; null where there is none of that number. */
export async function stand(
  { db }: Pick<Office, 'db'>,
  caller: Caller,
  at: ProposalAt,
): Promise<z.infer<typeof standAnswer> | null> {
  const profile = await findProfile(db, at.profile);
  const row = profile && (await findProposalHead(db, profile.id, at.number));
  if (!profile || !row) return null;
  const [proposal, discussion] = await Promise.all([
    proposalOutside(db, caller, profile, row),
    discussionState(db, row),
  ]);
  return { proposal, discussion };
}

/** A text that is another one as soon as a comment is; what is hidden in them depends on the content. */
export async function discussionState(
  db: Database,
  { id, version }: Pick<ProposalHeadRow, 'id' | 'version'>,
): Promise<string> {
  const all = await db
    .selectFrom('comments')
    .select(({ fn }) => [
      fn.countAll().as('all'),
      fn.count('resolved_at').as('resolved'),
      fn.max('at').as('at'),
      fn.max('edited_at').as('edited'),
      fn.max('deleted_at').as('deleted'),
      fn.max('resolved_at').as('lastResolved'),
    ])
    .where('proposal_id', '=', id)
    .executeTakeFirstOrThrow();
  const moments = [all.at, all.edited, all.deleted, all.lastResolved].map((at) => at ?? '');
  return [version, Number(all.all), Number(all.resolved), ...moments].join(' ');
}
