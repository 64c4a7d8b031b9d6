import 'server-only';
import type { z } from 'zod';
import { lastTest, type profilesAnswer, summaryAnswer } from '../../profile/answers.ts';
import type { Office } from '../accounts/office.ts';
import type { Database, ProfileRow } from '../database/tables.ts';
import { openStages } from '../proposals/open-stages.ts';

type Listed = z.infer<typeof profilesAnswer>['profiles'][number];

/** All profiles, or those that were archived. */
export async function listProfiles({ db }: Pick<Office, 'db'>, archived = false): Promise<readonly Listed[]> {
  const rows = await db
    .selectFrom('profiles')
    .selectAll()
    .where('archived_at', archived ? 'is not' : 'is', null)
    .orderBy('name')
    .execute();
  return Promise.all(rows.map((row) => profileBase(db, row)));
}

export async function profileBase(db: Database, profile: ProfileRow): Promise<Listed> {
  const { name, required_approvals, allows_errors, published_revision, last_test, created_at, archived_at } = profile;
  const [published, newest, open] = await Promise.all([
    db
      .selectFrom('revisions')
      .select(['summary', 'published_at'])
      .where('profile_id', '=', profile.id)
      .where('number', '=', published_revision)
      .executeTakeFirst(),
    db
      .selectFrom('proposals')
      .select('summary')
      .where('profile_id', '=', profile.id)
      .where('number', '=', profile.last_proposal)
      .executeTakeFirst(),
    db
      .selectFrom('proposals')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('profile_id', '=', profile.id)
      .where('stage', 'in', openStages)
      .executeTakeFirstOrThrow(),
  ]);
  const summary = (published ?? newest)?.summary;
  return {
    name,
    requiredApprovals: required_approvals,
    allowsErrors: allows_errors === 1,
    publishedRevision: published_revision,
    publishedAt: published?.published_at ?? null,
    openProposals: Number(open.count),
    summary: summary === undefined ? null : summaryAnswer.parse(JSON.parse(summary)),
    lastTest: last_test === null ? null : lastTest.parse(JSON.parse(last_test)),
    createdAt: created_at,
    archivedAt: archived_at,
  };
}
