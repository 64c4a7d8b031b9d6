import 'server-only';
import type { z } from 'zod';
import { probeResults, type proposalAnswer } from '../../profile/answers.ts';
import { reasonsAgainst } from '../../review/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { compareContents } from '../profiles/compare.ts';
import { findProfile, rulesOf } from '../profiles/find-profile.ts';
import { peopleOf } from '../profiles/people.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { countComments } from './count-comments.ts';
import { actorOf, findProposal, type ProposalAt, reviewed } from './find-proposal.ts';
import { headOf } from './proposals-of.ts';

type Told = z.infer<typeof proposalAnswer>;

/** A proposal with all that its review takes, without secrets; null where there is none of that number. */
export async function proposal(office: Office, caller: Caller, at: ProposalAt): Promise<Told | null> {
  const { db, keys } = office;
  const profile = await findProfile(db, at.profile);
  const row = profile && (await findProposal(db, profile.id, at.number));
  if (!profile || !row) return null;
  const rules = rulesOf(profile);
  const now = reviewed(row);
  const events = await db
    .selectFrom('proposal_events')
    .select(['seq', 'at', 'by', 'what', 'version', 'reason', 'revision'])
    .where('proposal_id', '=', row.id)
    .orderBy('seq')
    .execute();
  const [base, people, comments] = await Promise.all([
    row.base === 0 ? null : revisionContent(office, profile.id, row.base),
    peopleOf(db, [row.author, row.changed_by, caller.id, ...now.editors, ...events.map(({ by }) => by)]),
    countComments(db, row.id, caller.id),
  ]);
  const content = openContent(keys, placeOfProposal(row), row.content);
  return {
    ...headOf(row, profile),
    profile: profile.name,
    archived: profile.archived_at !== null,
    editors: [...now.editors],
    ...rules,
    probeResults: row.probe_results === null ? null : probeResults.parse(JSON.parse(row.probe_results)),
    comparison: await compareContents(keys, profile.id, base, content),
    events,
    reasonsAgainst: reasonsAgainst(now, actorOf(caller), rules),
    me: { id: caller.id, role: caller.role },
    comments,
    people,
  };
}
