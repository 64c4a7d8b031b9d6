import 'server-only';
import type { z } from 'zod';
import { readDocument } from '../../document/index.ts';
import type { contentAnswer, mergeAnswer } from '../../profile/answers.ts';
import { holdsSecrets, redactContent } from '../../profile/redact-content.ts';
import { isAtLeast } from '../access/roles.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { record } from '../audit/record.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { findProposal, type ProposalAt } from './find-proposal.ts';

/** The content of a proposal to edit, which is recorded; to those who may not edit, without its secrets. */
export async function contentOf(
  office: Office,
  caller: Caller,
  at: ProposalAt,
): Promise<z.infer<typeof contentAnswer> | null> {
  const found = await find(office, at);
  if (!found) return null;
  const { row, content } = found;
  if (!isAtLeast(caller.role, 'editor'))
    return { version: row.version, content: redactContent(content), redacted: true };
  if (holdsSecrets(content, readDocument(content.document))) await recordOpening(office, caller, at, row.id);
  return { version: row.version, content, redacted: false };
}

/** What laying a proposal upon the published revision takes; null for those who may not edit, too. */
export async function mergeOf(
  office: Office,
  caller: Caller,
  at: ProposalAt,
): Promise<z.infer<typeof mergeAnswer> | null> {
  const found = isAtLeast(caller.role, 'editor') && (await find(office, at));
  if (!found) return null;
  const { profile, row, content } = found;
  const onto = profile.published_revision;
  const theirs = await revisionContent(office, profile.id, onto);
  if (theirs === null) return null;
  await recordOpening(office, caller, at, row.id);
  const base = row.base === 0 ? null : await revisionContent(office, profile.id, row.base);
  return { version: row.version, onto, base, mine: content, theirs };
}

async function find({ db, keys }: Office, at: ProposalAt) {
  const profile = await findProfile(db, at.profile);
  const row = profile && (await findProposal(db, profile.id, at.number));
  if (!profile || !row) return null;
  return { profile, row, content: openContent(keys, placeOfProposal(row), row.content) };
}

const openedAtMostEvery = 60 * 60_000;

/** Somebody at work on a draft reads it again and again: once in an hour says as much. */
async function recordOpening({ db }: Office, caller: Caller, at: ProposalAt, id: string): Promise<void> {
  const now = Date.now();
  await db.transaction().execute(async (trx) => {
    const opened = await trx
      .insertInto('content_openings')
      .values({ proposal_id: id, user_id: caller.id, opened_at: new Date(now).toISOString() })
      .onConflict((conflict) =>
        conflict
          .columns(['proposal_id', 'user_id'])
          .doUpdateSet((row) => ({ opened_at: row.ref('excluded.opened_at') }))
          .where('content_openings.opened_at', '<=', new Date(now - openedAtMostEvery).toISOString()),
      )
      .executeTakeFirst();
    if (opened.numInsertedOrUpdatedRows === 0n) return;
    const subject = `${at.profile} #${at.number}`;
    await record(trx, { actor: caller.email, action: 'draft-opened', subject });
  });
}
