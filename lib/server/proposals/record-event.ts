import 'server-only';
import { randomUUID } from 'node:crypto';
import type { ReviewAction } from '../../review/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Action } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import type { Writing } from '../database/tables.ts';

const actions: Readonly<Record<ReviewAction | 'open' | 'rename', Action>> = {
  open: 'proposal-opened',
  rename: 'proposal-renamed',
  edit: 'draft-saved',
  rebase: 'draft-rebased',
  submit: 'proposal-submitted',
  approve: 'proposal-approved',
  'take-back-approval': 'approval-taken-back',
  'request-changes': 'changes-requested',
  reject: 'proposal-rejected',
  withdraw: 'proposal-withdrawn',
  publish: 'proposal-published',
  'publish-in-emergency': 'published-in-emergency',
};

export type ProposalEvent = {
  readonly what: keyof typeof actions;
  readonly version: number;
  readonly reason?: string | null;
  readonly revision?: number | null;
};

type Subject = { readonly id: string; readonly number: number; readonly profile: string };

/** Writes what happened to a proposal into its history and the audit log. Only the first of many edits in a row by one person is. */
export async function recordEvent(
  trx: Writing,
  caller: Caller,
  { id, number, profile }: Subject,
  { what, version, reason = null, revision = null }: ProposalEvent,
): Promise<void> {
  const last = await trx
    .selectFrom('proposal_events')
    .select(['seq', 'by', 'what'])
    .where('proposal_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (what === 'edit' && last?.what === 'edit' && last.by === caller.id) return;
  const seq = (last?.seq ?? 0) + 1;
  const at = new Date().toISOString();
  const event = { id: randomUUID(), proposal_id: id, seq, at, by: caller.id, what, version, reason, revision };
  await trx.insertInto('proposal_events').values(event).execute();
  const detail = { version, ...(reason === null ? {} : { reason }), ...(revision === null ? {} : { revision }) };
  await record(trx, { actor: caller.email, action: actions[what], subject: `${profile} #${number}`, detail });
}
