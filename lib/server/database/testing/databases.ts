import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { keyringOf } from '../../vault/keyring.ts';
import { migrate } from '../migrate.ts';
import { migrationsWith } from '../migrations/migrations.ts';
import { openPostgres } from '../postgres.ts';
import { openSqlite } from '../sqlite.ts';
import type { Database } from '../tables.ts';

export type TestDatabase = {
  /** Another connection to the same, as a second instance or the next start opens it. */
  readonly open: () => Database;
  /** By which a server of its own opens it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Everything it holds on disk, where that can be read. */
  readonly folder: string | null;
  readonly remove: () => Promise<void>;
};

export type Kind = { readonly name: string; readonly make: () => Promise<TestDatabase> };

const server = process.env.PORTOLAN_TEST_POSTGRES;

/** The databases that the suites of `lib/server` run on: SQLite, or a PostgreSQL where `npm run test:real` has started one. */
export const kinds: readonly Kind[] = [server ? postgresAt(server) : sqlite()];

export function sqlite(): Kind {
  return { name: 'SQLite', make: makeSqlite };
}

/** Databases of their own in a PostgreSQL. */
export function postgresAt(url: string): Kind {
  return { name: 'PostgreSQL', make: () => makePostgres(url) };
}

export const testKeys = keyringOf('a key of thirty-two characters, or more', undefined);

export const migrations = migrationsWith(() => testKeys);

/** One that is up to date. */
export async function makeDatabase({ make }: Kind): Promise<TestDatabase & { readonly db: Database }> {
  const made = await make();
  const db = made.open();
  await migrate(db, migrations);
  const remove = async () => {
    await db.destroy();
    await made.remove();
  };
  return { ...made, db, remove };
}

async function makeSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-database-'));
  const environment = { PORTOLAN_DATA: folder };
  return {
    folder,
    environment,
    open: () => openSqlite(folder),
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

async function makePostgres(url: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    folder: null,
    environment: { DATABASE_URL: own.href },
    open: () => openPostgres(own.href),
    remove: () => administer(url, `drop database ${name} with (force)`),
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const db = openPostgres(url);
  await sql.raw(statement).execute(db);
  await db.destroy();
}
