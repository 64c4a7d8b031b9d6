import 'server-only';
import { type Kysely, PostgresAdapter, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('profiles')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('required_approvals', 'integer', (column) => column.notNull())
    .addColumn('allows_errors', 'integer', (column) => column.notNull())
    .addColumn('published_revision', 'integer', (column) => column.notNull())
    .addColumn('last_proposal', 'integer', (column) => column.notNull())
    .addColumn('last_test', 'text')
    .addColumn('created_by', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema
    .createTable('revisions')
    .addColumn('profile_id', 'text', (column) => column.notNull().references('profiles.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('published_by', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('proposal', 'integer', (column) => column.notNull())
    .addColumn('emergency', 'text')
    .addPrimaryKeyConstraint('revisions_once', ['profile_id', 'number'])
    .execute();
  await db.schema
    .createTable('proposals')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('profile_id', 'text', (column) => column.notNull().references('profiles.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('editors', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('base', 'integer', (column) => column.notNull())
    .addColumn('restores', 'integer')
    .addColumn('errors', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('probe_results', 'text')
    .addColumn('submitted_at', 'text')
    .addUniqueConstraint('proposals_once', ['profile_id', 'number'])
    .execute();
  await db.schema
    .createTable('proposal_events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('proposal_id', 'text', (column) => column.notNull().references('proposals.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('revision', 'integer')
    .addUniqueConstraint('proposal_events_once', ['proposal_id', 'seq'])
    .execute();
  await db.schema
    .createTable('content_openings')
    .addColumn('proposal_id', 'text', (column) => column.notNull().references('proposals.id'))
    .addColumn('user_id', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('content_openings_once', ['proposal_id', 'user_id'])
    .execute();
  await db.schema
    .createTable('comments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('proposal_id', 'text', (column) => column.notNull().references('proposals.id'))
    .addColumn('thread', 'text', (column) => column.notNull().references('comments.id'))
    .addColumn('place', 'text')
    .addColumn('by', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('edited_at', 'text')
    .addColumn('resolved_by', 'text', (column) => column.references('users.id'))
    .addColumn('resolved_at', 'text')
    .addColumn('deleted_at', 'text')
    .execute();
  await db.schema.createIndex('comments_of_proposal').on('comments').column('proposal_id').execute();
  await db.schema
    .createTable('comment_reads')
    .addColumn('proposal_id', 'text', (column) => column.notNull().references('proposals.id'))
    .addColumn('user_id', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('comment_reads_once', ['proposal_id', 'user_id'])
    .execute();
  await keepRevisions(db);
}

const fixed = 'profile_id, number, checksum, message, author, published_by, published_at, proposal, emergency';

/** What was published stays. Only its content may be written anew: sealed with another key, and proven by the checksum. */
async function keepRevisions(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`create function keep_revision() returns trigger language plpgsql as
      $$ begin raise exception 'a revision stays as it was published'; end $$`.execute(db);
    const trigger = (name: string, when: string) =>
      sql.raw(`create trigger ${name} before ${when} on revisions for each row execute function keep_revision()`);
    await trigger('revisions_stay', 'delete').execute(db);
    await trigger('revisions_stay_the_same', `update of ${fixed}`).execute(db);
    return;
  }
  const trigger = (name: string, when: string) =>
    sql.raw(
      `create trigger ${name} before ${when} on revisions begin select raise(abort, 'a revision stays as it was published'); end`,
    );
  await trigger('revisions_stay', 'delete').execute(db);
  await trigger('revisions_stay_the_same', `update of ${fixed}`).execute(db);
}
