import 'server-only';
import { randomUUID } from 'node:crypto';
import { record } from '../../audit/record.ts';
import type { Writing } from '../../database/tables.ts';
import type { Office } from '../office.ts';
import { isSetUp } from '../set-up.ts';
import { startSession } from '../sign-in.ts';
import type { Identity } from './provider.ts';

const provider = 'oidc';

export type Refusal = 'not-invited' | 'removed' | 'not-set-up';

type Admitted =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly why: Refusal };

/** Signs in whoever the provider says it is: a member, somebody who is invited, or anybody of a domain that the settings name. */
export function admitIdentity(office: Office, identity: Identity, headers: Headers): Promise<Admitted> {
  return office.db.transaction().execute(async (trx) => {
    // Of two that come at once, each sees what the other has made.
    await trx.updateTable('audit_head').set({ id: 1 }).where('id', '=', 1).execute();
    const found = await userOf(trx, office, identity);
    if ('why' in found) {
      const detail = { by: provider, why: found.why };
      await record(trx, { actor: 'nobody', action: 'session-refused', subject: identity.email, detail });
      return { ok: false, why: found.why };
    }
    const { id, email } = found;
    await record(trx, { actor: email, action: 'session-started', subject: email, detail: { by: provider } });
    return { ok: true, cookies: await startSession({ ...office, db: trx }, id, headers) };
  });
}

type Found = { readonly id: string; readonly email: string } | { readonly why: Refusal };

async function userOf(trx: Writing, { settings }: Office, identity: Identity): Promise<Found> {
  if (!(await isSetUp(trx))) return { why: 'not-set-up' };
  const linked = await trx
    .selectFrom('logins')
    .innerJoin('users', 'users.id', 'logins.user_id')
    .select(['users.id', 'users.email', 'users.removed_at'])
    .where('logins.provider_id', '=', provider)
    .where('logins.account_id', '=', identity.account)
    .executeTakeFirst();
  if (linked) return linked.removed_at === null ? linked : { why: 'removed' };
  const known = await trx
    .selectFrom('users')
    .select(['id', 'email', 'removed_at'])
    .where('email', '=', identity.email)
    .executeTakeFirst();
  const invited = await takeInvitation(trx, identity.email);
  const [, domain = ''] = identity.email.split('@');
  const { PORTOLAN_OIDC_DOMAINS: domains, PORTOLAN_OIDC_ROLE: ofDomain } = settings;
  const isOfDomain = domains.some((each) => each.toLowerCase() === domain);
  if (known && known.removed_at === null) return link(trx, known, identity, 'login-linked');
  if (known && !invited) return { why: 'removed' };
  const role = invited?.role ?? (isOfDomain ? ofDomain : null);
  if (role === null) return { why: 'not-invited' };
  const now = new Date().toISOString();
  const { email, name } = identity;
  const user = await trx
    .insertInto('users')
    .values({ id: randomUUID(), email, email_verified: 1, name, role, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ name, role, removed_at: null, updated_at: now }))
    .returning(['id', 'email'])
    .executeTakeFirstOrThrow();
  return link(trx, user, identity, 'joined-by-provider');
}

async function link(
  trx: Writing,
  { id, email }: { readonly id: string; readonly email: string },
  { account }: Identity,
  action: 'login-linked' | 'joined-by-provider',
): Promise<Found> {
  const now = new Date().toISOString();
  await trx
    .insertInto('logins')
    .values({
      id: randomUUID(),
      user_id: id,
      provider_id: provider,
      account_id: account,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await record(trx, { actor: email, action, subject: email });
  return { id, email };
}

function takeInvitation(trx: Writing, email: string) {
  const now = new Date().toISOString();
  return trx
    .updateTable('invitations')
    .set({ accepted_at: now })
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('role')
    .executeTakeFirst();
}
