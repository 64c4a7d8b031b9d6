import 'server-only';
import { randomUUID } from 'node:crypto';
import { readDocument } from '../../document/index.ts';
import { knownSecrets, withoutKnownSecrets } from '../../profile/known-secrets.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import type { Action } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import type { CommentRow, ProposalRow, Writing } from '../database/tables.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { failed, type Outcome } from '../profiles/outcome.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { findProposal, type ProposalAt } from './find-proposal.ts';
import { type CommentPlace, sealPlace, sealText } from './sealed-comment.ts';

export type NewComment = {
  readonly text: string;
  /** A line of a diff; null for the whole, and for an answer. */
  readonly place?: CommentPlace | null | undefined;
  /** That it answers in. */
  readonly thread?: string | undefined;
};

/** Adds a comment, without the secrets of what it is about. */
export function addComment(
  office: Office,
  caller: Caller,
  at: ProposalAt,
  { text, place = null, thread }: NewComment,
): Promise<Outcome<{ readonly id: string }>> {
  return changing<{ readonly id: string }>(office, at, async (trx, row, hide) => {
    if (thread !== undefined && !(await firstOf(trx, row.id, thread))) return failed('unknown');
    const id = randomUUID();
    const hidden = place && { ...place, file: hide(place.file), text: hide(place.text) };
    await trx
      .insertInto('comments')
      .values({
        id,
        proposal_id: row.id,
        thread: thread ?? id,
        place: hidden && thread === undefined ? sealPlace(office.keys, { id }, hidden) : null,
        by: caller.id,
        at: await nextMoment(trx, row.id),
        text: sealText(office.keys, { id }, hide(text)),
      })
      .execute();
    await recordOf(trx, caller, at, 'comment-added');
    return { ok: true, id };
  });
}

/** Writes a comment anew: whoever wrote it. */
export function editComment(office: Office, caller: Caller, at: ProposalAt, id: string, text: string) {
  return changing<object>(office, at, async (trx, row, hide) => {
    const comment = await findComment(trx, row.id, id);
    if (!comment) return failed('unknown');
    if (comment.deleted_at !== null) return failed('deleted');
    if (comment.by !== caller.id) return failed('not-yours');
    const edited = { text: sealText(office.keys, { id }, hide(text)), edited_at: new Date().toISOString() };
    await trx.updateTable('comments').set(edited).where('id', '=', id).execute();
    await recordOf(trx, caller, at, 'comment-edited');
    return { ok: true };
  });
}

/** Takes away what a comment says: whoever wrote it, or an owner. That there was one stays. */
export function deleteComment(office: Office, caller: Caller, at: ProposalAt, id: string) {
  return changing<object>(office, at, async (trx, row) => {
    const comment = await findComment(trx, row.id, id);
    if (!comment) return failed('unknown');
    if (comment.deleted_at !== null) return { ok: true };
    if (comment.by !== caller.id && caller.role !== 'owner') return failed('not-yours');
    const deleted = { text: sealText(office.keys, { id }, ''), deleted_at: new Date().toISOString() };
    await trx.updateTable('comments').set(deleted).where('id', '=', id).execute();
    await recordOf(trx, caller, at, 'comment-deleted');
    return { ok: true };
  });
}

export function resolveThread(office: Office, caller: Caller, at: ProposalAt, thread: string, resolved: boolean) {
  return changing<object>(office, at, async (trx, row) => {
    const first = await firstOf(trx, row.id, thread);
    if (!first) return failed('unknown');
    if (resolved === (first.resolved_at !== null)) return { ok: true };
    const now = resolved
      ? { resolved_by: caller.id, resolved_at: new Date().toISOString() }
      : { resolved_by: null, resolved_at: null };
    await trx.updateTable('comments').set(now).where('id', '=', thread).execute();
    await recordOf(trx, caller, at, resolved ? 'thread-resolved' : 'thread-reopened');
    return { ok: true };
  });
}

type Hide = (text: string) => string;

async function changing<Value>(
  { db, keys }: Office,
  at: ProposalAt,
  change: (trx: Writing, row: ProposalRow, hide: Hide) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return db.transaction().execute(async (trx) => {
    const profile = await findProfile(trx, at.profile);
    const row = profile && (await findProposal(trx, profile.id, at.number));
    if (!row) return failed('unknown');
    // Of two who comment at once, the moment of one is after that of the other.
    await trx.updateTable('proposals').set({ number: row.number }).where('id', '=', row.id).execute();
    return change(trx, row, (text) => {
      const content = openContent(keys, placeOfProposal(row), row.content);
      return withoutKnownSecrets(text, knownSecrets(content, readDocument(content.document)));
    });
  });
}

function findComment(trx: Writing, proposalId: string, id: string): Promise<CommentRow | undefined> {
  const its = trx.selectFrom('comments').selectAll().where('proposal_id', '=', proposalId);
  return its.where('id', '=', id).executeTakeFirst();
}

async function firstOf(trx: Writing, proposalId: string, thread: string): Promise<CommentRow | null> {
  const first = await findComment(trx, proposalId, thread);
  return first && first.thread === first.id ? first : null;
}

async function nextMoment(trx: Writing, proposalId: string): Promise<string> {
  const last = await trx
    .selectFrom('comments')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst();
  const after = last?.at ? Date.parse(last.at) + 1 : 0;
  return new Date(Math.max(Date.now(), after)).toISOString();
}

function recordOf(trx: Writing, caller: Caller, { profile, number }: ProposalAt, action: Action): Promise<void> {
  return record(trx, { actor: caller.email, action, subject: `${profile} #${number}` });
}
