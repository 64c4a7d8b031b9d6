import 'server-only';
import type { Database } from '../database/tables.ts';

export type People = Readonly<Record<string, { readonly name: string; readonly email: string }>>;

/** Who is meant by ids, those included who left. */
export async function peopleOf(db: Database, ids: Iterable<string | null>): Promise<People> {
  const asked = [...new Set(ids)].filter((id) => id !== null);
  if (asked.length === 0) return {};
  const users = await db.selectFrom('users').select(['id', 'name', 'email']).where('id', 'in', asked).execute();
  return Object.fromEntries(users.map(({ id, name, email }) => [id, { name, email }]));
}
