import 'server-only';
import { record } from '../audit/record.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import type { Caller } from './caller.ts';
import type { Office } from './office.ts';
import { hash, isRight } from './passwords.ts';
import { type Outcome, userWithPassword } from './sign-in.ts';

type SessionCaller = Caller & { readonly by: { readonly kind: 'session' } };

/** Ends the session that asks. */
export async function signOut({ db }: Office, caller: SessionCaller): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('sessions').where('id', '=', caller.by.id).execute();
    await record(trx, { actor: caller.email, action: 'session-ended', subject: caller.email });
  });
}

/** Ends all sessions of who asks, in every browser. */
export async function signOutEverywhere({ db }: Office, caller: Caller): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('sessions').where('user_id', '=', caller.id).execute();
    await record(trx, { actor: caller.email, action: 'sessions-ended', subject: caller.email });
  });
}

/** Changes the password, and ends the sessions in all other browsers: whoever knew the old one may be in them. */
export async function changePassword(
  { db }: Office,
  caller: SessionCaller,
  given: { readonly present: string; readonly next: string },
): Promise<Outcome<object>> {
  const admission = await countAttempt(db, caller.email);
  if (!admission.ok) return { ok: false, why: 'limited', seconds: admission.seconds };
  const user = await userWithPassword(db, caller.email);
  if (!user || !(await isRight(given.present, user.password))) return { ok: false, why: 'wrong' };
  const password = await hash(given.next);
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('logins')
      .set({ password, updated_at: new Date().toISOString() })
      .where('user_id', '=', caller.id)
      .where('provider_id', '=', 'credential')
      .execute();
    await trx.deleteFrom('sessions').where('user_id', '=', caller.id).where('id', '!=', caller.by.id).execute();
    await forgetAttempts(trx, caller.email);
    await record(trx, { actor: caller.email, action: 'password-changed', subject: caller.email });
  });
  return { ok: true };
}

export function sessionsOf({ db }: Office, userId: string) {
  return db
    .selectFrom('sessions')
    .select(['id', 'user_agent', 'created_at', 'updated_at'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', new Date().toISOString())
    .orderBy('updated_at', 'desc')
    .execute();
}
