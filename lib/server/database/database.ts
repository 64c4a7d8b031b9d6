import 'server-only';
import { resolve } from 'node:path';
import type { Settings } from '../settings/schema.ts';
import { settings } from '../settings/settings.ts';
import { openKeyring } from '../vault/keyring.ts';
import { migrate } from './migrate.ts';
import { migrationsWith } from './migrations/migrations.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Database } from './tables.ts';

/** Opens what the settings name and brings it up to date. */
export async function openDatabase(its: Settings): Promise<Database> {
  const { DATABASE_URL, PORTOLAN_DATA } = its;
  const db = DATABASE_URL ? openPostgres(DATABASE_URL) : openSqlite(resolve(PORTOLAN_DATA));
  try {
    await migrate(
      db,
      migrationsWith(() => openKeyring(its)),
    );
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

declare global {
  // The bundler gives pages, routes and proxy each their own copy of this file, and all need the same connection.
  var portolanDatabase: Promise<Database> | undefined;
}

/** The server's database, opened by whoever asks first. */
export function database(): Promise<Database> {
  globalThis.portolanDatabase ??= openDatabase(settings()).catch((error) => {
    // The next to ask tries anew: a PostgreSQL may only be starting.
    globalThis.portolanDatabase = undefined;
    throw error;
  });
  return globalThis.portolanDatabase;
}
