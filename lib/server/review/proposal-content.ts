import 'server-only';
import type { ProfileContent } from '../../profile/content.ts';
import type { Office } from '../accounts/office.ts';
import type { ProposalRow } from '../database/tables.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { findProposal, type ProposalAt } from '../proposals/find-proposal.ts';

type Found = { readonly row: ProposalRow; readonly content: ProfileContent };

/** A proposal with its content, secrets and all; null where there is none of that number. */
export async function proposalContent(
  { db, keys }: Pick<Office, 'db' | 'keys'>,
  at: ProposalAt,
): Promise<Found | null> {
  const profile = await findProfile(db, at.profile);
  const row = profile && (await findProposal(db, profile.id, at.number));
  return row ? { row, content: openContent(keys, placeOfProposal(row), row.content) } : null;
}
