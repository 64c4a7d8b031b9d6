import 'server-only';
import { sql } from 'kysely';
import { database } from '../database/database.ts';
import { migrationNames } from '../database/migrations/migrations.ts';
import type { Database } from '../database/tables.ts';
import { isStopping } from '../stop/stopping.ts';

const answersWithinMs = 5_000;

/** Whether requests should be sent here: the database answers and is up to date, and the server is not about to end. */
export async function isReady(open: () => Promise<Database> = database): Promise<boolean> {
  if (isStopping()) return false;
  const late = AbortSignal.timeout(answersWithinMs);
  const lateness = new Promise<false>((resolve) => late.addEventListener('abort', () => resolve(false)));
  return Promise.race([isUpToDate(open).catch(() => false), lateness]);
}

async function isUpToDate(open: () => Promise<Database>): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(await open());
  const done = new Set(rows.map(({ name }) => name));
  return migrationNames.every((name) => done.has(name));
}
