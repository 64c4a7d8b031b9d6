import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Role } from '../access/roles.ts';
import type { Writing } from '../database/tables.ts';

type NewUser = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Of the password. */
  readonly hash: string;
};

/** Adds a user with a password, or takes one back who had left. */
export async function addUser(trx: Writing, { email, name, role, hash }: NewUser): Promise<string> {
  const now = new Date().toISOString();
  const times = { created_at: now, updated_at: now };
  const { id } = await trx
    .insertInto('users')
    .values({ id: randomUUID(), email: email.toLowerCase(), email_verified: 0, name, role, ...times })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ name, role, removed_at: null, updated_at: now }))
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('logins')
    .values({ id: randomUUID(), user_id: id, provider_id: 'credential', account_id: id, password: hash, ...times })
    .execute();
  return id;
}
