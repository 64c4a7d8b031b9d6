import 'server-only';
import type { z } from 'zod';
import { readDocument } from '../../document/index.ts';
import type { commentsAnswer } from '../../profile/answers.ts';
import { knownSecrets, withoutKnownSecrets } from '../../profile/known-secrets.ts';
import { mentionsIn } from '../../profile/mentions.ts';
import type { Caller } from '../accounts/caller.ts';
import { membersOf } from '../accounts/members.ts';
import type { Office } from '../accounts/office.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { peopleOf } from '../profiles/people.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { findProposal, type ProposalAt } from './find-proposal.ts';
import { type CommentPlace, openPlace, openText } from './sealed-comment.ts';
import { discussionState } from './stand.ts';

/** All comments of a proposal in their order, without what has become a secret of it since. */
export async function commentsOf(
  office: Office,
  caller: Caller,
  at: ProposalAt,
): Promise<z.infer<typeof commentsAnswer> | null> {
  const { db, keys } = office;
  const profile = await findProfile(db, at.profile);
  const row = profile && (await findProposal(db, profile.id, at.number));
  if (!row) return null;
  // Before the comments are read: what comes meanwhile is told once more.
  const state = await discussionState(db, row);
  const [sealed, seen, members] = await Promise.all([
    db.selectFrom('comments').selectAll().where('proposal_id', '=', row.id).orderBy('at').execute(),
    db
      .selectFrom('comment_reads')
      .select('seen_at')
      .where('proposal_id', '=', row.id)
      .where('user_id', '=', caller.id)
      .executeTakeFirst(),
    membersOf(office),
  ]);
  const rows = sealed.map((row) => ({ ...row, text: openText(keys, row), place: openPlace(keys, row) }));
  const content = openContent(keys, placeOfProposal(row), row.content);
  const secrets = rows.length === 0 ? [] : knownSecrets(content, readDocument(content.document));
  const people = await peopleOf(
    db,
    rows.flatMap(({ by, resolved_by, text }) => [by, resolved_by, ...mentionsIn(text, members)]),
  );
  const comments = rows.map(({ id, thread, place, by, text, ...comment }) => ({
    id,
    thread,
    place: place && withoutSecrets(place, secrets),
    by,
    at: comment.at,
    text: withoutKnownSecrets(text, secrets),
    editedAt: comment.edited_at,
    deletedAt: comment.deleted_at,
    resolvedBy: comment.resolved_by,
    resolvedAt: comment.resolved_at,
    unread: by !== caller.id && comment.deleted_at === null && comment.at > (seen?.seen_at ?? ''),
    mentions: [...mentionsIn(text, members)],
  }));
  return { comments, people, state };
}

function withoutSecrets(place: CommentPlace, secrets: readonly string[]) {
  return { ...place, text: withoutKnownSecrets(place.text, secrets) };
}

/** Remembers that somebody has seen all comments up to a moment; what they saw once stays seen. */
export async function markSeen({ db }: Office, caller: Caller, at: ProposalAt, until: string): Promise<boolean> {
  const profile = await findProfile(db, at.profile);
  const row = profile && (await findProposal(db, profile.id, at.number));
  if (!row) return false;
  await db
    .insertInto('comment_reads')
    .values({ proposal_id: row.id, user_id: caller.id, seen_at: until })
    .onConflict((conflict) =>
      conflict
        .columns(['proposal_id', 'user_id'])
        .doUpdateSet((seen) => ({ seen_at: seen.ref('excluded.seen_at') }))
        .where('comment_reads.seen_at', '<', until),
    )
    .execute();
  return true;
}
