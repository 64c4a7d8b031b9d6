import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Role } from '../access/roles.ts';
import { record } from '../audit/record.ts';
import type { Database } from '../database/tables.ts';
import type { Caller } from './caller.ts';
import { addUser } from './new-user.ts';
import type { Office } from './office.ts';
import { hash } from './passwords.ts';
import { drawSecret, fingerprint } from './secrets.ts';
import { type Cookies, type Outcome, startSession } from './sign-in.ts';

const lastsMs = 7 * 24 * 60 * 60_000;

/** Invites somebody. The secret of the link is answered this once; the database holds its hash. */
export async function invite(
  { db }: Office,
  caller: Caller,
  asked: { readonly email: string; readonly role: Role },
): Promise<Outcome<{ readonly id: string; readonly secret: string; readonly expires: string }>> {
  const email = asked.email.toLowerCase();
  const secret = drawSecret('invite');
  const id = randomUUID();
  const now = Date.now();
  const expires = new Date(now + lastsMs).toISOString();
  return db.transaction().execute(async (trx) => {
    if (await isMember(trx, email)) return { ok: false, why: 'taken' };
    const at = new Date(now).toISOString();
    // An earlier link to the same person would else go on giving the role that it was made for.
    await trx
      .updateTable('invitations')
      .set({ revoked_at: at })
      .where('email', '=', email)
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .execute();
    await trx
      .insertInto('invitations')
      .values({
        id,
        email,
        role: asked.role,
        hash: fingerprint(secret),
        invited_by: caller.id,
        created_at: at,
        expires_at: expires,
      })
      .execute();
    await record(trx, { actor: caller.email, action: 'invitation-made', subject: email, detail: { role: asked.role } });
    return { ok: true, id, secret, expires };
  });
}

export function revokeInvitation({ db }: Office, caller: Caller, id: string): Promise<Outcome<object>> {
  return db.transaction().execute(async (trx) => {
    const revoked = await trx
      .updateTable('invitations')
      .set({ revoked_at: new Date().toISOString() })
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .returning('email')
      .executeTakeFirst();
    if (!revoked) return { ok: false, why: 'unknown' };
    await record(trx, { actor: caller.email, action: 'invitation-revoked', subject: revoked.email });
    return { ok: true };
  });
}

/** What a link invites to; refused where it is unknown, was used or taken back, or has expired. */
export async function openInvitation(
  db: Database,
  secret: string,
): Promise<Outcome<{ readonly id: string; readonly email: string; readonly role: Role; readonly by: string }>> {
  const found = await db
    .selectFrom('invitations')
    .innerJoin('users', 'users.id', 'invitations.invited_by')
    .select(['invitations.id', 'invitations.email', 'invitations.role', 'users.name as by'])
    .select(['invitations.expires_at', 'invitations.accepted_at', 'invitations.revoked_at'])
    .where('invitations.hash', '=', fingerprint(secret))
    .executeTakeFirst();
  if (!found || found.revoked_at !== null) return { ok: false, why: 'unknown' };
  if (found.accepted_at !== null) return { ok: false, why: 'taken' };
  if (found.expires_at <= new Date().toISOString()) return { ok: false, why: 'expired' };
  return { ok: true, id: found.id, email: found.email, role: found.role, by: found.by };
}

/** Makes the account that a link invites to, and signs its owner in. */
export async function acceptInvitation(
  office: Office,
  given: { readonly invitation: string; readonly name: string; readonly password: string },
  headers: Headers,
): Promise<Outcome<Cookies>> {
  const opened = await openInvitation(office.db, given.invitation);
  if (!opened.ok) return opened;
  const { id, email, role } = opened;
  const hashed = await hash(given.password);
  return office.db.transaction().execute(async (trx) => {
    // Of two who use the link at once, one does.
    const taken = await trx
      .updateTable('invitations')
      .set({ accepted_at: new Date().toISOString() })
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (taken.numUpdatedRows === 0n) return { ok: false, why: 'taken' };
    const user = await addUser(trx, { email, name: given.name, role, hash: hashed });
    await record(trx, { actor: email, action: 'invitation-accepted', subject: email, detail: { role } });
    return { ok: true, cookies: await startSession({ ...office, db: trx }, user, headers) };
  });
}

/** Those that can still be accepted, the newest first. */
export function openInvitations({ db }: Office) {
  return db
    .selectFrom('invitations')
    .select(['id', 'email', 'role', 'created_at', 'expires_at'])
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date().toISOString())
    .orderBy('created_at', 'desc')
    .execute();
}

async function isMember(db: Database, email: string): Promise<boolean> {
  const user = await db
    .selectFrom('users')
    .select('id')
    .where('email', '=', email)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return user !== undefined;
}
