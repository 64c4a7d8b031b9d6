import 'server-only';
import { readDocument } from '../../document/index.ts';
import { knownSecrets, withoutKnownSecrets } from '../../profile/known-secrets.ts';
import { isOpen } from '../../review/index.ts';
import { isAtLeast } from '../access/roles.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { lockProfile } from '../profiles/find-profile.ts';
import { failed, type Outcome } from '../profiles/outcome.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { findProposal, type ProposalAt, reviewed } from './find-proposal.ts';
import { recordEvent } from './record-event.ts';

/** Gives an open proposal another title, which becomes the message of its revision. */
export function renameProposal(
  { db, keys }: Office,
  caller: Caller,
  at: ProposalAt,
  title: string,
): Promise<Outcome<{ readonly title: string }>> {
  return db.transaction().execute(async (trx) => {
    if (!isAtLeast(caller.role, 'editor')) return failed('role-too-low');
    const profile = await lockProfile(trx, at.profile);
    const row = profile && (await findProposal(trx, profile.id, at.number));
    if (!profile || !row) return failed('unknown');
    if (profile.archived_at !== null) return failed('archived');
    if (!isOpen(reviewed(row))) return failed('closed');
    const content = openContent(keys, placeOfProposal(row), row.content);
    const hidden = withoutKnownSecrets(title, knownSecrets(content, readDocument(content.document)));
    await trx.updateTable('proposals').set({ title: hidden }).where('id', '=', row.id).execute();
    const subject = { id: row.id, number: row.number, profile: profile.name };
    await recordEvent(trx, caller, subject, { what: 'rename', version: row.version });
    return { ok: true, title: hidden };
  });
}
