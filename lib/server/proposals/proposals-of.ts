import 'server-only';
import type { z } from 'zod';
import type { proposalHead } from '../../profile/answers.ts';
import { standingAnswer } from '../../profile/answers.ts';
import { settled } from '../../review/index.ts';
import type { Database, ProfileRow } from '../database/tables.ts';
import { rulesOf } from '../profiles/find-profile.ts';
import { type ProposalHeadRow, reviewed } from './find-proposal.ts';

/** All proposals of a profile without their contents, the newest first. */
export async function proposalsOf(db: Database, profile: ProfileRow) {
  const rows = await db
    .selectFrom('proposals')
    .selectAll()
    .where('profile_id', '=', profile.id)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => headOf(row, profile));
}

/** As it stands under the profile's rules of now. */
export function headOf(row: ProposalHeadRow, profile: ProfileRow): z.infer<typeof proposalHead> {
  const { number, title, restores, changed_by, changed_at, created_at, submitted_at } = row;
  const { standing, author, version, base, errors } = settled(reviewed(row), rulesOf(profile));
  return {
    number,
    title,
    standing: standingAnswer.parse(standing),
    author,
    version,
    base,
    restores,
    errors,
    changedBy: changed_by,
    changedAt: changed_at,
    createdAt: created_at,
    submittedAt: submitted_at,
  };
}
