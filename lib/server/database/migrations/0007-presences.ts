import 'server-only';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('presences')
    .addColumn('proposal_id', 'text', (column) => column.notNull().references('proposals.id'))
    .addColumn('user_id', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('presences_once', ['proposal_id', 'user_id'])
    .execute();
}
