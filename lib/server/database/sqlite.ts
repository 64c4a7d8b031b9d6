import 'server-only';
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { countQuery } from '../metrics/count-queries.ts';
import { DurableSqliteDialect } from './sqlite-dialect.ts';
import type { Database, Tables } from './tables.ts';

/** Opens the database in a folder, which is made where it is missing; nobody but the server's own user reads either. */
export function openSqlite(folder: string): Database {
  makePrivateFolder(folder);
  const path = join(folder, 'portolan.db');
  // SQLite gives the files that it adds the mode of this one.
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  const sqlite = new Sqlite(path, { timeout: 10_000 });
  sqlite.pragma('journal_mode = WAL');
  // In WAL mode the default loses the last transactions with the power.
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  // What was deleted is overwritten, secrets among it.
  sqlite.pragma('secure_delete = ON');
  return new Kysely<Tables>({ dialect: new DurableSqliteDialect({ database: sqlite }), log: countQuery });
}

export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}
