import 'server-only';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Keyring } from '../../vault/keyring.ts';
import { up as accounts } from './0001-accounts.ts';
import { up as invitationsAndTokens } from './0002-invitations-and-tokens.ts';
import { up as audit } from './0003-audit.ts';
import { up as profiles } from './0004-profiles.ts';
import { up as nodes } from './0005-nodes.ts';
import { up as notices } from './0006-notices.ts';
import { up as presences } from './0007-presences.ts';
import { up as profileNames } from './0008-profile-names.ts';
import { sealComments } from './0009-sealed-comments.ts';

const byName = {
  '0001-accounts': { up: accounts },
  '0002-invitations-and-tokens': { up: invitationsAndTokens },
  '0003-audit': { up: audit },
  '0004-profiles': { up: profiles },
  '0005-nodes': { up: nodes },
  '0006-notices': { up: notices },
  '0007-presences': { up: presences },
  '0008-profile-names': { up: profileNames },
  '0009-sealed-comments': { up: sealComments },
} as const satisfies Readonly<Record<string, { up: (db: Kysely<unknown>, keys: () => Keyring) => Promise<void> }>>;

/**
 * In order. What has been released is never changed: a change is a further one. A key is asked for where there is something to
 * seal, so that none is drawn before.
 */
export function migrationsWith(keys: () => Keyring): Readonly<Record<string, Migration>> {
  return Object.fromEntries(Object.entries(byName).map(([name, { up }]) => [name, { up: (db) => up(db, keys) }]));
}

export const migrationNames: readonly string[] = Object.keys(byName);
