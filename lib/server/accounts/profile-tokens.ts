import 'server-only';
import { findProfile } from '../profiles/find-profile.ts';
import { presentName } from '../profiles/profile-names.ts';
import type { Caller } from './caller.ts';
import type { Office } from './office.ts';
import type { Outcome } from './sign-in.ts';
import { addToken } from './tokens.ts';

type ProfileTokenQuestion = { readonly name: string; readonly profile: string; readonly days: number | null };

/** Makes a token that reads the files of one profile and reports its nodes, and does nothing else. */
export function makeProfileToken(
  { db }: Office,
  caller: Caller,
  { name, profile: profileName, days }: ProfileTokenQuestion,
): Promise<Outcome<{ readonly id: string; readonly token: string }>> {
  return db.transaction().execute(async (trx) => {
    // A page that was opened before a profile was renamed asks by the name that it knows.
    const present = await presentName(trx, profileName);
    const profile = present === null ? undefined : await findProfile(trx, present);
    if (!profile) return { ok: false, why: 'unknown' };
    return { ok: true, ...(await addToken(trx, caller, { name, days, scope: 'profile', profile })) };
  });
}
/** Those of one profile that work or did, whoever made them, the newest first. */
export function tokensOfProfile({ db }: Pick<Office, 'db'>, profileId: string) {
  return db
    .selectFrom('api_tokens')
    .innerJoin('users', 'users.id', 'api_tokens.user_id')
    .select(['api_tokens.id', 'api_tokens.name', 'user_id', 'users.name as by', 'expires_at', 'last_used_at'])
    .where('profile_id', '=', profileId)
    .where('revoked_at', 'is', null)
    .orderBy('api_tokens.created_at', 'desc')
    .execute();
}
