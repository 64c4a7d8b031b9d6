import 'server-only';
import type { ReviewRules } from '../../review/index.ts';
import type { Database, ProfileRow, Writing } from '../database/tables.ts';

export function findProfile(db: Database, name: string): Promise<ProfileRow | undefined> {
  return db.selectFrom('profiles').selectAll().where('name', '=', name).executeTakeFirst();
}

/** The profile, for which no other transaction decides anything until this one ends: in PostgreSQL by its row, which is written as it is. */
export function lockProfile(trx: Writing, name: string): Promise<ProfileRow | undefined> {
  return trx
    .updateTable('profiles')
    .set((row) => ({ last_proposal: row.ref('last_proposal') }))
    .where('name', '=', name)
    .returningAll()
    .executeTakeFirst();
}

export function rulesOf({ required_approvals, allows_errors, published_revision }: ProfileRow): ReviewRules {
  return {
    requiredApprovals: required_approvals,
    allowsErrors: allows_errors === 1,
    publishedRevision: published_revision,
  };
}
