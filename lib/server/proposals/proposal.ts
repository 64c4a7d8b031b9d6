import 'server-only';
import type { z } from 'zod';
import type { proposalAnswer } from '../../profile/answers.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { compareContents } from '../profiles/compare.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { findProposal, type ProposalAt } from './find-proposal.ts';
import { proposalOutside } from './proposal-outside.ts';

type Told = z.infer<typeof proposalAnswer>;

/** A proposal with all that its review takes, without secrets; null where there is none of that number. */
export async function proposal(office: Office, caller: Caller, at: ProposalAt): Promise<Told | null> {
  const { db, keys } = office;
  const profile = await findProfile(db, at.profile);
  const row = profile && (await findProposal(db, profile.id, at.number));
  if (!profile || !row) return null;
  const [outside, base] = await Promise.all([
    proposalOutside(db, caller, profile, row),
    row.base === 0 ? null : revisionContent(office, profile.id, row.base),
  ]);
  const content = openContent(keys, placeOfProposal(row), row.content);
  return { ...outside, comparison: await compareContents(keys, profile.id, base, content) };
}
