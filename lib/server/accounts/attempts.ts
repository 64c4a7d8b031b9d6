import 'server-only';
import { sql } from 'kysely';
import type { Database, Writing } from '../database/tables.ts';

const most = 5;
const windowMs = 15 * 60_000;

/** Whether a password may be tried now, else in how many seconds. */
export type Admission = { readonly ok: true } | { readonly ok: false; readonly seconds: number };

/**
 * Counts an attempt to sign in before the password is looked at, so that many at once count as well: five in a quarter of an
 * hour, whether there is such an account or not.
 */
export async function countAttempt(db: Database, email: string, now = Date.now()): Promise<Admission> {
  const at = new Date(now).toISOString();
  const before = new Date(now - windowMs).toISOString();
  await db.deleteFrom('sign_in_attempts').where('since', '<=', before).execute();
  const { count, since } = await db
    .insertInto('sign_in_attempts')
    .values({ email, count: 1, since: at })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ count: sql`sign_in_attempts.count + 1` }))
    .returning(['count', 'since'])
    .executeTakeFirstOrThrow();
  if (count <= most) return { ok: true };
  return { ok: false, seconds: Math.max(1, Math.ceil((Date.parse(since) + windowMs - now) / 1000)) };
}

export async function forgetAttempts(trx: Writing, email: string): Promise<void> {
  await trx.deleteFrom('sign_in_attempts').where('email', '=', email).execute();
}
