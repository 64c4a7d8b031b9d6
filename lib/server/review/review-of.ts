import 'server-only';
import type { z } from 'zod';
import { type Dossier, type ShownTlsFiles, shownTlsFiles, writingDossier } from '../../dossier/index.ts';
import { loadRegexp } from '../../go/regexp/index.ts';
import type { commentsAnswer, proposalAnswer } from '../../profile/answers.ts';
import type { ProfileContent } from '../../profile/content.ts';
import type { Caller } from '../accounts/caller.ts';
import { membersOf } from '../accounts/members.ts';
import type { Office } from '../accounts/office.ts';
import { fingerprinting } from '../profiles/compare.ts';
import { inTurns } from '../profiles/examine.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { commentsOf } from '../proposals/comments-of.ts';
import type { ProposalAt } from '../proposals/find-proposal.ts';
import { proposal } from '../proposals/proposal.ts';
import { proposalContent } from './proposal-content.ts';

type Review = {
  readonly proposal: z.infer<typeof proposalAnswer>;
  readonly discussion: z.infer<typeof commentsAnswer>;
  readonly dossier: Dossier;
  readonly tlsFiles: ShownTlsFiles;
  /** Who can be mentioned. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
};

/** All that the page of a proposal shows, without secrets; null where there is none. */
export async function reviewOf(office: Office, caller: Caller, at: ProposalAt): Promise<Review | null> {
  const [told, discussion, contents, members] = await Promise.all([
    proposal(office, caller, at),
    commentsOf(office, caller, at),
    contentsOf(office, at),
    membersOf(office),
  ]);
  if (told === null || discussion === null || contents === null) return null;
  const { before, after, profileId } = contents;
  const dossier = await inTurns(writingDossier(before, after, await loadRegexp()));
  const tlsFiles = await shownTlsFiles(before, after, await fingerprinting(office.keys), profileId);
  return { proposal: told, discussion, dossier, tlsFiles, members: members.map(({ id, name }) => ({ id, name })) };
}

type Contents = {
  readonly profileId: string;
  readonly before: ProfileContent | null;
  readonly after: ProfileContent;
};

async function contentsOf(office: Office, at: ProposalAt): Promise<Contents | null> {
  const found = await proposalContent(office, at);
  if (found === null) return null;
  const { profile_id: profileId, base } = found.row;
  const before = base === 0 ? null : await revisionContent(office, profileId, base);
  return { profileId, before, after: found.content };
}
