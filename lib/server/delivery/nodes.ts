import 'server-only';
import type { z } from 'zod';
import type { nodesAnswer } from '../../profile/nodes.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { record } from '../audit/record.ts';
import type { Database, ProfileRow } from '../database/tables.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { failed, type Outcome } from '../profiles/outcome.ts';
import { nodeState, type Revisions } from './node-state.ts';

/** The nodes that have reported for a profile, by name; null where there is no such profile. */
export async function nodesOf(
  { db }: Pick<Office, 'db'>,
  name: string,
  now = Date.now(),
): Promise<z.infer<typeof nodesAnswer> | null> {
  const profile = await findProfile(db, name);
  if (!profile) return null;
  const [revisions, rows] = await Promise.all([
    revisionsFor(db, profile),
    db.selectFrom('nodes').selectAll().where('profile_id', '=', profile.id).orderBy('name').execute(),
  ]);
  const nodes = rows.map((row) => ({
    name: row.name,
    state: nodeState(row, revisions, now),
    revision: row.revision,
    revisionSince: row.revision_since,
    reason: row.reason,
    everyMinutes: row.every_minutes,
    reportedAt: row.reported_at,
    driftedAt: row.drifted_at,
  }));
  return { publishedRevision: profile.published_revision, nodes };
}

export async function revisionsFor(db: Database, profile: ProfileRow): Promise<Revisions> {
  const rows = await db
    .selectFrom('revisions')
    .select(['number', 'checksum'])
    .where('profile_id', '=', profile.id)
    .execute();
  const published = rows.find(({ number }) => number === profile.published_revision)?.checksum ?? null;
  return { published, all: new Set(rows.map(({ checksum }) => checksum)) };
}

/** For a node that is no more; one that is comes back with its next report. */
export function forgetNode({ db }: Pick<Office, 'db'>, caller: Caller, name: string, node: string): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    const profile = await findProfile(trx, name);
    if (!profile) return failed('unknown');
    const gone = await trx
      .deleteFrom('nodes')
      .where('profile_id', '=', profile.id)
      .where('name', '=', node)
      .returning('name')
      .executeTakeFirst();
    if (!gone) return failed('unknown');
    await record(trx, { actor: caller.email, action: 'node-forgotten', subject: name, detail: { node } });
    return { ok: true };
  });
}
