import 'server-only';
import type { Database, Writing } from '../database/tables.ts';

/** What a profile is called now, by any name that it ever had; null where none had that one. */
export async function presentName(db: Database, name: string): Promise<string | null> {
  const found = await db
    .selectFrom('profile_names')
    .innerJoin('profiles', 'profiles.id', 'profile_names.profile_id')
    .select('profiles.name')
    .where('profile_names.name', '=', name)
    .executeTakeFirst();
  return found?.name ?? null;
}

/** All names that a profile has or had. */
export async function namesOf(db: Database, profileId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('profile_names')
    .select('name')
    .where('profile_id', '=', profileId)
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

/** Every name that a profile has or had, but these. */
export async function takenNames(db: Database, free: readonly string[] = []): Promise<readonly string[]> {
  const rows = await db.selectFrom('profile_names').select('name').execute();
  return rows.map(({ name }) => name).filter((name) => !free.includes(name));
}

/** Keeps a name for a profile for ever; false where another one has or had it. */
export async function takeName(trx: Writing, name: string, profileId: string): Promise<boolean> {
  await trx
    .insertInto('profile_names')
    .values({ name, profile_id: profileId })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const taken = await trx
    .selectFrom('profile_names')
    .select('profile_id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return taken.profile_id === profileId;
}
