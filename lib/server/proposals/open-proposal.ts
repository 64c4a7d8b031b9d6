import 'server-only';
import { randomUUID } from 'node:crypto';
import type { ProfileContent } from '../../profile/content.ts';
import { knownSecrets, withoutKnownSecrets } from '../../profile/known-secrets.ts';
import { openProposal as opened } from '../../review/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import type { ProfileRow, Writing } from '../database/tables.ts';
import { type Examined, examine } from '../profiles/examine.ts';
import { findProfile, lockProfile, rulesOf } from '../profiles/find-profile.ts';
import { failed, type Outcome } from '../profiles/outcome.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { placeOfProposal, sealContent } from '../profiles/sealed-content.ts';
import type { Keyring } from '../vault/keyring.ts';
import { actorOf, rowOf } from './find-proposal.ts';
import { recordEvent } from './record-event.ts';

export type Opening = {
  readonly title: string;
  /** A content of its own, or of a revision that it brings back; without either what is published. */
  readonly from?: { readonly content: ProfileContent } | { readonly revision: number } | undefined;
};

/** Opens a proposal as a draft of whoever asks, upon what is published. */
export async function openProposal(
  office: Office,
  caller: Caller,
  name: string,
  { title, from }: Opening,
): Promise<Outcome<{ readonly number: number }>> {
  const before = await findProfile(office.db, name);
  if (!before) return failed('unknown');
  const restores = from && 'revision' in from ? from.revision : null;
  const given = from && 'content' in from ? from.content : null;
  const content = given ?? (await revisionContent(office, before.id, restores ?? before.published_revision));
  if (content === null) return failed('not-there');
  const examined = await examine(content);
  const outcome = await office.db.transaction().execute(async (trx) => {
    const profile = await lockProfile(trx, name);
    if (!profile) return failed('unknown');
    if (profile.archived_at !== null) return failed('archived');
    const isPublished = profile.published_revision === before.published_revision;
    if (!from && !isPublished) return null;
    return addProposal(trx, office.keys, caller, { profile, title, content, examined, restores });
  });
  // Another revision was published meanwhile: it would be undone by what was published before.
  return outcome ?? openProposal(office, caller, name, { title, from });
}

type NewProposal = {
  /** Locked. */
  readonly profile: ProfileRow;
  readonly title: string;
  readonly content: ProfileContent;
  readonly examined: Examined;
  readonly restores: number | null;
};

export async function addProposal(
  trx: Writing,
  keys: Keyring,
  caller: Caller,
  { profile, title, content, examined, restores }: NewProposal,
): Promise<Outcome<{ readonly number: number }>> {
  const proposal = opened(actorOf(caller), rulesOf(profile), examined);
  if ('refused' in proposal) return failed(proposal.refused);
  const id = randomUUID();
  const number = profile.last_proposal + 1;
  const now = new Date().toISOString();
  await trx
    .insertInto('proposals')
    .values({
      ...rowOf(proposal),
      id,
      profile_id: profile.id,
      number,
      title: withoutKnownSecrets(title, knownSecrets(content, examined.reading)),
      author: caller.id,
      restores,
      content: sealContent(keys, placeOfProposal({ id }), content),
      summary: JSON.stringify(examined.summary),
      changed_by: caller.id,
      changed_at: now,
      created_at: now,
    })
    .execute();
  await trx.updateTable('profiles').set({ last_proposal: number }).where('id', '=', profile.id).execute();
  await recordEvent(trx, caller, { id, number, profile: profile.name }, { what: 'open', version: proposal.version });
  return { ok: true, number };
}
