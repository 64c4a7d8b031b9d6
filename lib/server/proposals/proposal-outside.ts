import 'server-only';
import type { z } from 'zod';
import { probeResults, type standAnswer } from '../../profile/answers.ts';
import { reasonsAgainst } from '../../review/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Database, ProfileRow } from '../database/tables.ts';
import { rulesOf } from '../profiles/find-profile.ts';
import { peopleOf } from '../profiles/people.ts';
import { countComments } from './count-comments.ts';
import { actorOf, type ProposalHeadRow, reviewed } from './find-proposal.ts';
import { headOf } from './proposals-of.ts';

/** All that is told of a proposal besides its content. */
export async function proposalOutside(
  db: Database,
  caller: Caller,
  profile: ProfileRow,
  row: ProposalHeadRow,
): Promise<z.infer<typeof standAnswer>['proposal']> {
  const rules = rulesOf(profile);
  const now = reviewed(row);
  const events = await db
    .selectFrom('proposal_events')
    .select(['seq', 'at', 'by', 'what', 'version', 'reason', 'revision'])
    .where('proposal_id', '=', row.id)
    .orderBy('seq')
    .execute();
  const [people, comments] = await Promise.all([
    peopleOf(db, [row.author, row.changed_by, caller.id, ...now.editors, ...events.map(({ by }) => by)]),
    countComments(db, row.id, caller.id),
  ]);
  return {
    ...headOf(row, profile),
    profile: profile.name,
    archived: profile.archived_at !== null,
    editors: [...now.editors],
    ...rules,
    probeResults: row.probe_results === null ? null : probeResults.parse(JSON.parse(row.probe_results)),
    events,
    reasonsAgainst: reasonsAgainst(now, actorOf(caller), rules),
    me: { id: caller.id, role: caller.role },
    comments,
    people,
  };
}
