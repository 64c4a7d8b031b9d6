import 'server-only';
import { type Kysely, PostgresAdapter, type QueryExecutorProvider, sql } from 'kysely';
import type { Database, Tables } from '../database/tables.ts';

/** Reads as of one moment, and keeps nobody from writing meanwhile. */
export function inSnapshot<Result>(db: Database, read: (snapshot: Kysely<Tables>) => Promise<Result>): Promise<Result> {
  return db.connection().execute(async (connection) => {
    await sql.raw(beginsWith(db)).execute(connection);
    try {
      return await read(connection);
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

// SQLite's begins with the first thing that is read, and a writer goes on beside it.
function beginsWith(db: Database): string {
  return isPostgres(db) ? 'begin isolation level repeatable read, read only' : 'begin deferred';
}

export function isPostgres(db: QueryExecutorProvider): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
