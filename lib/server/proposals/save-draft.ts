import 'server-only';
import type { z } from 'zod';
import { type savedAnswer, standingAnswer } from '../../profile/answers.ts';
import { isSameContent, type ProfileContent } from '../../profile/content.ts';
import { type Proposal, type ReviewEvent, review, settled } from '../../review/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import type { ProposalRow, Writing } from '../database/tables.ts';
import { examine } from '../profiles/examine.ts';
import { lockProfile, rulesOf } from '../profiles/find-profile.ts';
import { failed, type Outcome } from '../profiles/outcome.ts';
import { openContent, placeOfProposal, sealContent } from '../profiles/sealed-content.ts';
import { actorOf, findProposal, type ProposalAt, reviewed, rowOf } from './find-proposal.ts';
import { recordEvent } from './record-event.ts';

export type Saving = {
  /** The one that was changed. */
  readonly version: number;
  readonly content: ProfileContent;
  /** The published revision that the change was laid upon anew. */
  readonly onto?: number | undefined;
};

export type Saved = z.infer<typeof savedAnswer>;

/**
 * Saves the content of a draft over the version that was changed, and over no later one: of two who save at once, one is told
 * what the other wrote. What is saved already is saved, so that whoever did not hear the answer can ask again.
 */
export async function saveDraft(
  { db, keys }: Office,
  caller: Caller,
  at: ProposalAt,
  { version, content, onto }: Saving,
): Promise<Outcome<Saved>> {
  const { errors, summary } = await examine(content);
  const event: ReviewEvent = onto === undefined ? { do: 'edit', errors } : { do: 'rebase', onto, errors };
  return db.transaction().execute(async (trx) => {
    const profile = await lockProfile(trx, at.profile);
    const row = profile && (await findProposal(trx, profile.id, at.number));
    if (!profile || !row) return failed('unknown');
    if (profile.archived_at !== null) return failed('archived');
    const before = reviewed(row);
    const after = review(before, event, actorOf(caller), rulesOf(profile));
    if ('refused' in after) return failed(after.refused);
    const present = openContent(keys, placeOfProposal(row), row.content);
    const isLaidThere = onto === undefined || onto === row.base;
    if (isLaidThere && isSameContent(present, content))
      return { ok: true, ...savedAs(settled(before, rulesOf(profile))) };
    if (version !== row.version) return conflict(trx, row, present);
    await trx
      .updateTable('proposals')
      .set({
        ...rowOf(after),
        content: sealContent(keys, placeOfProposal(row), content),
        summary: JSON.stringify(summary),
        changed_by: caller.id,
        changed_at: new Date().toISOString(),
      })
      .where('id', '=', row.id)
      .execute();
    const subject = { id: row.id, number: row.number, profile: profile.name };
    await recordEvent(trx, caller, subject, { what: event.do, version: after.version, revision: onto ?? null });
    return { ok: true, ...savedAs(after) };
  });
}

function savedAs({ version, standing, errors }: Proposal): Saved {
  return { version, standing: standingAnswer.parse(standing), errors };
}

async function conflict(trx: Writing, { version, changed_by }: ProposalRow, theirs: ProfileContent) {
  const by = await trx
    .selectFrom('users')
    .select(['id', 'name'])
    .where('id', '=', changed_by)
    .executeTakeFirstOrThrow();
  return { ok: false, why: 'conflict', version, theirs, by } as const;
}
