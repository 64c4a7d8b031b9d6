import 'server-only';
import type { z } from 'zod';
import { type presenceAnswer, standingAnswer } from '../../profile/answers.ts';
import { reasonsAgainst } from '../../review/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { findProfile, rulesOf } from '../profiles/find-profile.ts';
import { actorOf, type ProposalAt, reviewed } from './find-proposal.ts';

type Told = z.infer<typeof presenceAnswer>;

/** A page asks every few seconds, one that is out of sight more rarely. */
const openFor = 25_000;

/** Notes that somebody has a draft open, and says how it stands without looking at its content. */
export async function lookIn(office: Office, caller: Caller, at: ProposalAt): Promise<Told | null> {
  const row = await findHead(office, at);
  if (!row) return null;
  await office.db
    .insertInto('presences')
    .values({ proposal_id: row.id, user_id: caller.id, seen_at: new Date().toISOString() })
    .onConflict((conflict) =>
      conflict.columns(['proposal_id', 'user_id']).doUpdateSet((seen) => ({ seen_at: seen.ref('excluded.seen_at') })),
    )
    .execute();
  return standOf(office, caller, at);
}

/** How a draft stands. */
export async function standOf(office: Office, caller: Caller, at: ProposalAt): Promise<Told | null> {
  const { db } = office;
  const profile = await findProfile(db, at.profile);
  const row = profile && (await findHead(office, at));
  if (!profile || !row) return null;
  const others = await db
    .selectFrom('presences')
    .innerJoin('users', 'users.id', 'presences.user_id')
    .select(['users.id', 'users.name'])
    .where('proposal_id', '=', row.id)
    .where('user_id', '!=', caller.id)
    .where('seen_at', '>', new Date(Date.now() - openFor).toISOString())
    .orderBy('users.name')
    .execute();
  const rules = rulesOf(profile);
  const { title, version, base, name } = row;
  return {
    title,
    version,
    base,
    publishedRevision: rules.publishedRevision,
    archived: profile.archived_at !== null,
    standing: standingAnswer.parse(JSON.parse(row.standing)),
    changedBy: { id: row.changed_by, name },
    reasonsAgainst: reasonsAgainst(reviewed(row), actorOf(caller), rules),
    others,
  };
}

function findHead({ db }: Office, { profile, number }: ProposalAt) {
  return db
    .selectFrom('proposals')
    .innerJoin('profiles', 'profiles.id', 'proposals.profile_id')
    .innerJoin('users', 'users.id', 'proposals.changed_by')
    .select(['proposals.id', 'title', 'author', 'editors', 'version', 'base', 'errors', 'standing', 'changed_by'])
    .select('users.name as name')
    .where('profiles.name', '=', profile)
    .where('proposals.number', '=', number)
    .executeTakeFirst();
}
