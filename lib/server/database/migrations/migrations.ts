import 'server-only';
import type { Migration } from 'kysely/migration';
import { up as accounts } from './0001-accounts.ts';
import { up as invitationsAndTokens } from './0002-invitations-and-tokens.ts';
import { up as audit } from './0003-audit.ts';
import { up as profiles } from './0004-profiles.ts';
import { up as nodes } from './0005-nodes.ts';
import { up as notices } from './0006-notices.ts';
import { up as presences } from './0007-presences.ts';
import { up as profileNames } from './0008-profile-names.ts';

/** In order. What has been released is never changed: a change is a further one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-accounts': { up: accounts },
  '0002-invitations-and-tokens': { up: invitationsAndTokens },
  '0003-audit': { up: audit },
  '0004-profiles': { up: profiles },
  '0005-nodes': { up: nodes },
  '0006-notices': { up: notices },
  '0007-presences': { up: presences },
  '0008-profile-names': { up: profileNames },
};
