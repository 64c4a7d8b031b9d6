import 'server-only';
import { isAtLeast } from '../access/roles.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { tokensOfProfile } from '../accounts/profile-tokens.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { serverAddress } from '../request/server-address.ts';
import { nodesOf } from './nodes.ts';

/** What a profile's page shows of its delivery; null where there is no such profile. */
export async function deliveryOf(office: Office, caller: Caller, name: string, headers: Headers) {
  const [profile, known] = await Promise.all([findProfile(office.db, name), nodesOf(office, name)]);
  if (!profile || !known) return null;
  const mayDeliver = isAtLeast(caller.role, 'editor') && profile.archived_at === null;
  const tokens = mayDeliver ? await tokensOfProfile(office, profile.id) : null;
  return {
    profile: name,
    ...known,
    tokens:
      tokens?.map(({ id, name, by, user_id, expires_at, last_used_at }) => ({
        id,
        name,
        by,
        own: user_id === caller.id,
        expires: expires_at,
        used: last_used_at,
      })) ?? null,
    server: serverAddress({ headers }, office.settings),
    now: new Date().toISOString(),
  };
}
