import 'server-only';
import { record } from '../audit/record.ts';
import type { Database, Writing } from '../database/tables.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { authOn } from './auth.ts';
import type { Office } from './office.ts';
import { isRight } from './passwords.ts';

export type Outcome<Value> = ({ readonly ok: true } & Value) | ({ readonly ok: false } & Failure);
export type Failure =
  | { readonly why: 'limited'; readonly seconds: number }
  | { readonly why: 'wrong' | 'unknown' | 'expired' | 'taken' | 'last-owner' | 'closed' };

/** Cookies for the browser of whoever has signed in. */
export type Cookies = { readonly cookies: readonly string[] };

export type Credentials = { readonly email: string; readonly password: string };

/** Signs in by password. What is wrong, address or password, is not said. */
export async function signIn(office: Office, given: Credentials, headers: Headers): Promise<Outcome<Cookies>> {
  const email = given.email.toLowerCase();
  const admission = await countAttempt(office.db, email);
  if (!admission.ok) return { ok: false, why: 'limited', seconds: admission.seconds };
  const user = await userWithPassword(office.db, email);
  if (!(await isRight(given.password, user?.password)) || !user) {
    await office.db
      .transaction()
      .execute((trx) => record(trx, { actor: 'nobody', action: 'session-refused', subject: email }));
    return { ok: false, why: 'wrong' };
  }
  return office.db.transaction().execute(async (trx) => {
    await forgetAttempts(trx, email);
    await record(trx, { actor: email, action: 'session-started', subject: email });
    return { ok: true, cookies: await startSession({ ...office, db: trx }, user.id, headers) };
  });
}

export async function startSession(
  { db, keys, settings }: Office & { readonly db: Writing },
  userId: string,
  headers: Headers,
): Promise<readonly string[]> {
  const started = await authOn(db, keys, settings).api.startSession({ body: { userId }, headers, returnHeaders: true });
  return started.headers.getSetCookie();
}

export function userWithPassword(db: Database, email: string) {
  return db
    .selectFrom('users')
    .innerJoin('logins', (join) =>
      join.onRef('logins.user_id', '=', 'users.id').on('logins.provider_id', '=', 'credential'),
    )
    .select(['users.id', 'users.role', 'logins.password'])
    .where('users.email', '=', email)
    .where('users.removed_at', 'is', null)
    .executeTakeFirst();
}
