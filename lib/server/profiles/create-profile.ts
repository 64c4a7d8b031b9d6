import 'server-only';
import { randomUUID } from 'node:crypto';
import type { ProfileContent } from '../../profile/content.ts';
import type { ReviewRules } from '../../review/index.ts';
import { isAtLeast } from '../access/roles.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { record } from '../audit/record.ts';
import { addProposal } from '../proposals/open-proposal.ts';
import { examine } from './examine.ts';
import { findProfile } from './find-profile.ts';
import { failed, type Outcome } from './outcome.ts';
import { takeName } from './profile-names.ts';
import { revisionContent } from './revisions.ts';

export type NewProfile = Pick<ReviewRules, 'requiredApprovals' | 'allowsErrors'> & {
  readonly name: string;
  /** Of its first proposal. */
  readonly title: string;
  readonly content?: ProfileContent | undefined;
  /** In place of a content: the profile with whose published one it begins, secrets included. */
  readonly copyOf?: string | undefined;
};

type Created = { readonly name: string; readonly proposal: number };

/** Makes a profile with a first proposal; nothing of it is published yet. To do without approvals takes an owner. */
export async function createProfile(
  office: Office,
  caller: Caller,
  { name, requiredApprovals, allowsErrors, title, content: given, copyOf }: NewProfile,
): Promise<Outcome<Created>> {
  if (!isAtLeast(caller.role, 'editor')) return failed('role-too-low');
  if ((requiredApprovals === 0 || allowsErrors) && caller.role !== 'owner') return failed('owners-only');
  const { db, keys } = office;
  const content = given ?? (await publishedContent(office, copyOf));
  if (content === null) return failed('not-there');
  const examined = await examine(content);
  return db.transaction().execute(async (trx) => {
    const id = randomUUID();
    if (!(await takeName(trx, name, id))) return failed('taken');
    const profile = await trx
      .insertInto('profiles')
      .values({
        id,
        name,
        required_approvals: requiredApprovals,
        allows_errors: allowsErrors ? 1 : 0,
        published_revision: 0,
        last_proposal: 0,
        created_by: caller.id,
        created_at: new Date().toISOString(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const detail = { requiredApprovals, allowsErrors, ...(copyOf === undefined ? {} : { copyOf }) };
    await record(trx, { actor: caller.email, action: 'profile-created', subject: name, detail });
    const added = await addProposal(trx, keys, caller, { profile, title, content, examined, restores: null });
    return added.ok ? { ok: true, name, proposal: added.number } : added;
  });
}

async function publishedContent(office: Office, name = ''): Promise<ProfileContent | null> {
  const profile = await findProfile(office.db, name);
  return profile ? revisionContent(office, profile.id, profile.published_revision) : null;
}
