import 'server-only';
import { type Kysely, sql } from 'kysely';

/** Every name that a profile has or had: nodes ask by it for as long as they live, so no other profile gets it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('profile_names')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('profile_id', 'text', (column) => column.notNull())
    // A new profile takes its name before it is there: whoever is second finds it taken.
    .addForeignKeyConstraint('profile_names_of', ['profile_id'], 'profiles', ['id'], (constraint) =>
      constraint.deferrable().initiallyDeferred(),
    )
    .execute();
  await sql`insert into profile_names (name, profile_id) select name, id from profiles`.execute(db);
}
