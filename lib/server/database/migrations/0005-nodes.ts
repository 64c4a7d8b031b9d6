import 'server-only';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('nodes')
    .addColumn('profile_id', 'text', (column) => column.notNull().references('profiles.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer')
    .addColumn('checksum', 'text')
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('every_minutes', 'integer')
    .addColumn('reported_at', 'text', (column) => column.notNull())
    .addColumn('revision_since', 'text')
    .addColumn('drifted_at', 'text')
    .addPrimaryKeyConstraint('nodes_once', ['profile_id', 'name'])
    .execute();
  await db.schema
    .alterTable('api_tokens')
    .addColumn('profile_id', 'text', (column) => column.references('profiles.id'))
    .execute();
}
