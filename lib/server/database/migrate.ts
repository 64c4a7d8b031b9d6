import 'server-only';
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';

/** Brings a database forward to what these migrations make of it. Of several instances that start at once, one does it. */
export async function migrate<Tables>(db: Kysely<Tables>, all: Readonly<Record<string, Migration>>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...all }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
  throw new Error(`The database could not be brought up to date${failed ? ` (${failed})` : ''}.`, { cause: error });
}
