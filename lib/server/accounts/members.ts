import 'server-only';
import type { Role } from '../access/roles.ts';
import { record } from '../audit/record.ts';
import type { Writing } from '../database/tables.ts';
import type { Caller } from './caller.ts';
import type { Office } from './office.ts';
import type { Outcome } from './sign-in.ts';

/** By name, as people look for one: databases differ in where capitals stand. */
const byName = new Intl.Collator('en');

export async function membersOf({ db }: Office) {
  const members = await db
    .selectFrom('users')
    .select(['id', 'email', 'name', 'role', 'created_at'])
    .where('removed_at', 'is', null)
    .execute();
  return members.sort((one, other) => byName.compare(one.name, other.name) || byName.compare(one.email, other.email));
}

export function changeRole({ db }: Office, caller: Caller, id: string, role: Role): Promise<Outcome<object>> {
  return db.transaction().execute(async (trx) => {
    const member = await lockMember(trx, id);
    if (!member) return { ok: false, why: 'unknown' };
    if (role !== 'owner' && (await isLastOwner(trx, id))) return { ok: false, why: 'last-owner' };
    const now = new Date().toISOString();
    await trx.updateTable('users').set({ role, updated_at: now }).where('id', '=', id).execute();
    const detail = { from: member.role, to: role };
    await record(trx, { actor: caller.email, action: 'role-changed', subject: member.email, detail });
    return { ok: true };
  });
}

/** Takes away all by which somebody could come back; what they did keeps their name. */
export function removeMember({ db }: Office, caller: Caller, id: string): Promise<Outcome<object>> {
  return db.transaction().execute(async (trx) => {
    const member = await lockMember(trx, id);
    if (!member) return { ok: false, why: 'unknown' };
    if (await isLastOwner(trx, id)) return { ok: false, why: 'last-owner' };
    const now = new Date().toISOString();
    await trx.updateTable('users').set({ removed_at: now, updated_at: now }).where('id', '=', id).execute();
    await trx.deleteFrom('sessions').where('user_id', '=', id).execute();
    await trx.deleteFrom('logins').where('user_id', '=', id).execute();
    await trx
      .updateTable('api_tokens')
      .set({ revoked_at: now })
      .where('user_id', '=', id)
      .where('revoked_at', 'is', null)
      .execute();
    await record(trx, { actor: caller.email, action: 'member-removed', subject: member.email });
    return { ok: true };
  });
}

/** The member, for whom no other transaction decides meanwhile: two owners who demote each other leave one. */
async function lockMember(trx: Writing, id: string) {
  await trx.updateTable('audit_head').set({ id: 1 }).where('id', '=', 1).execute();
  return trx
    .selectFrom('users')
    .select(['email', 'role'])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

async function isLastOwner(trx: Writing, id: string): Promise<boolean> {
  const owners = await trx
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'owner')
    .where('removed_at', 'is', null)
    .execute();
  return owners.length === 1 && owners[0]?.id === id;
}
