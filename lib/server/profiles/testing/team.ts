import type { ProfileContent } from '../../../profile/content.ts';
import type { Role } from '../../access/roles.ts';
import type { Caller } from '../../accounts/caller.ts';
import { addUser } from '../../accounts/new-user.ts';
import type { Office } from '../../accounts/office.ts';
import type { Database } from '../../database/tables.ts';
import { testKeys } from '../../database/testing/databases.ts';
import { readSettings } from '../../settings/settings.ts';

const roles = { ada: 'editor', abe: 'editor', bo: 'approver', cy: 'approver', dee: 'owner', eve: 'viewer' } as const;

export type Team = Readonly<Record<keyof typeof roles, Caller>>;

export function officeOn(db: Database): Office {
  return { db, keys: testKeys, settings: readSettings({}) };
}

/** Two editors, two approvers, an owner and a viewer. */
export async function makeTeam(db: Database): Promise<Team> {
  const team: Record<string, Caller> = {};
  for (const [name, role] of Object.entries(roles)) team[name] = await member(db, name, role);
  return team as Team;
}

async function member(db: Database, name: string, role: Role): Promise<Caller> {
  const email = `${name}@example.org`;
  const id = await db.transaction().execute((trx) => addUser(trx, { email, name, role, hash: '-' }));
  return { id, email, name, role, by: { kind: 'session', id: '-' } };
}

export function contentWith(document: string, more: Partial<ProfileContent> = {}): ProfileContent {
  const options = { noDefaultEndpoint: false, embedded: false, snapshotter: 'overlayfs', selinux: false };
  const target = { program: 'k3s', release: 'v1.33.4+k3s1', options } as const;
  return { document, target, tlsFiles: [], images: [], ...more };
}

/** What was done, or the test fails. */
export function done<Value>(outcome: ({ readonly ok: true } & Value) | { readonly ok: false; readonly why: string }) {
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome;
}
