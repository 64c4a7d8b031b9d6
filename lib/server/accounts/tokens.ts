import 'server-only';
import { randomUUID } from 'node:crypto';
import { record } from '../audit/record.ts';
import type { Writing } from '../database/tables.ts';
import { namesOf } from '../profiles/profile-names.ts';
import type { Caller } from './caller.ts';
import type { Office } from './office.ts';
import { drawSecret, fingerprint } from './secrets.ts';
import type { Outcome } from './sign-in.ts';

export type TokenQuestion = {
  readonly name: string;
  readonly scope: 'read' | 'write';
  readonly days: number | null;
};

const dayMs = 24 * 60 * 60_000;
const usedAtMostEvery = 60_000;

/** Makes a token that acts for who asks. It is answered this once; the database holds its hash. */
export function makeToken({ db }: Office, caller: Caller, question: TokenQuestion) {
  return db.transaction().execute((trx) => addToken(trx, caller, { ...question, profile: null }));
}

type NewToken = Omit<TokenQuestion, 'scope'> & {
  readonly scope: 'read' | 'write' | 'profile';
  readonly profile: { readonly id: string; readonly name: string } | null;
};

export async function addToken(trx: Writing, caller: Caller, { name, scope, days, profile }: NewToken) {
  const token = drawSecret('ptl');
  const id = randomUUID();
  const now = Date.now();
  const expires = days === null ? null : new Date(now + days * dayMs).toISOString();
  await trx
    .insertInto('api_tokens')
    .values({
      id,
      user_id: caller.id,
      name,
      scope,
      profile_id: profile?.id ?? null,
      hash: fingerprint(token),
      created_at: new Date(now).toISOString(),
      expires_at: expires,
    })
    .execute();
  const detail = { scope, ...(profile ? { profile: profile.name } : {}), expires };
  await record(trx, { actor: caller.email, action: 'token-made', subject: name, detail });
  return { id, token };
}

export async function revokeToken({ db }: Office, caller: Caller, id: string): Promise<Outcome<object>> {
  return db.transaction().execute(async (trx) => {
    const revoked = await trx
      .updateTable('api_tokens')
      .set({ revoked_at: new Date().toISOString() })
      .where('id', '=', id)
      .where('user_id', '=', caller.id)
      .where('revoked_at', 'is', null)
      .returning('name')
      .executeTakeFirst();
    if (!revoked) return { ok: false, why: 'unknown' };
    await record(trx, { actor: caller.email, action: 'token-revoked', subject: revoked.name });
    return { ok: true };
  });
}

export async function callerByToken({ db }: Office, token: string): Promise<Caller | null> {
  const found = await db
    .selectFrom('api_tokens')
    .innerJoin('users', 'users.id', 'api_tokens.user_id')
    .select(['api_tokens.id as tokenId', 'api_tokens.scope', 'api_tokens.expires_at', 'api_tokens.last_used_at'])
    .select('api_tokens.profile_id as profile')
    .select(['users.id', 'users.email', 'users.name', 'users.role'])
    .where('api_tokens.hash', '=', fingerprint(token))
    .where('api_tokens.revoked_at', 'is', null)
    .where('users.removed_at', 'is', null)
    .executeTakeFirst();
  const now = new Date();
  if (!found || (found.expires_at !== null && found.expires_at <= now.toISOString())) return null;
  const { id, email, name, role, scope, profile } = found;
  if (Date.parse(found.last_used_at ?? '1970-01-01') + usedAtMostEvery < now.getTime()) {
    const used = { last_used_at: now.toISOString() };
    await db.updateTable('api_tokens').set(used).where('id', '=', found.tokenId).execute();
  }
  const by = { kind: 'token', scope } as const;
  if (scope === 'profile')
    return { id, email, name, role, by: { ...by, scope, names: await namesOf(db, profile ?? '') } };
  return { id, email, name, role: scope === 'read' ? 'viewer' : role, by: { kind: 'token', scope } };
}

/** Those of one user that work or did, the newest first. */
export function tokensOf({ db }: Office, userId: string) {
  return db
    .selectFrom('api_tokens')
    .leftJoin('profiles', 'profiles.id', 'api_tokens.profile_id')
    .select(['api_tokens.id', 'api_tokens.name', 'scope', 'profiles.name as profile'])
    .select(['api_tokens.created_at', 'expires_at', 'last_used_at'])
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .orderBy('api_tokens.created_at', 'desc')
    .execute();
}
