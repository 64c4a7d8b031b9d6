import 'server-only';
import type { ReviewRules } from '../../review/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { record } from '../audit/record.ts';
import type { ProfileRow, Writing } from '../database/tables.ts';
import { lockProfile } from './find-profile.ts';
import { failed, type Outcome } from './outcome.ts';
import { takeName } from './profile-names.ts';

export type ProfileChange = {
  readonly requiredApprovals?: ReviewRules['requiredApprovals'] | undefined;
  readonly allowsErrors?: boolean | undefined;
  readonly name?: string | undefined;
  readonly archived?: boolean | undefined;
};

/**
 * Changes what a profile asks of changes, or its name: an owner's, who else could do without the approval of others. The name
 * that it had goes on leading to it.
 */
export function changeProfile(
  { db }: Office,
  caller: Caller,
  name: string,
  change: ProfileChange,
): Promise<Outcome<{ readonly name: string }>> {
  return db.transaction().execute(async (trx) => {
    if (caller.role !== 'owner') return failed('owners-only');
    const profile = await lockProfile(trx, name);
    if (!profile) return failed('unknown');
    const next = {
      name: change.name ?? name,
      required_approvals: change.requiredApprovals ?? profile.required_approvals,
      allows_errors: change.allowsErrors === undefined ? profile.allows_errors : Number(change.allowsErrors),
    };
    if (!(await takeName(trx, next.name, profile.id))) return failed('taken');
    if (hasChanged(profile, next)) {
      await trx.updateTable('profiles').set(next).where('id', '=', profile.id).execute();
      const detail = {
        ...(next.name === name ? {} : { from: name }),
        requiredApprovals: next.required_approvals,
        allowsErrors: next.allows_errors === 1,
      };
      await record(trx, { actor: caller.email, action: 'profile-changed', subject: next.name, detail });
    }
    if (change.archived !== undefined && change.archived !== (profile.archived_at !== null)) {
      await setArchived(trx, caller, next.name, change.archived);
    }
    return { ok: true, name: next.name };
  });
}

type Changing = Pick<ProfileRow, 'name' | 'required_approvals' | 'allows_errors'>;

function hasChanged(before: Changing, { name, required_approvals, allows_errors }: Changing): boolean {
  return (
    name !== before.name || required_approvals !== before.required_approvals || allows_errors !== before.allows_errors
  );
}

/** Takes a profile out of the lists. Its revisions stay, its name stays taken, and its proposals rest. */
export function archiveProfile({ db }: Office, caller: Caller, name: string): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    if (caller.role !== 'owner') return failed('owners-only');
    const profile = await lockProfile(trx, name);
    if (!profile) return failed('unknown');
    if (profile.archived_at === null) await setArchived(trx, caller, name, true);
    return { ok: true };
  });
}

async function setArchived(trx: Writing, caller: Caller, name: string, archived: boolean): Promise<void> {
  const at = archived ? new Date().toISOString() : null;
  await trx.updateTable('profiles').set({ archived_at: at }).where('name', '=', name).execute();
  const action = archived ? 'profile-archived' : 'profile-brought-back';
  await record(trx, { actor: caller.email, action, subject: name });
}
