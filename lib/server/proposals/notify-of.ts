import 'server-only';
import type { Proposal } from '../../review/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Writing } from '../database/tables.ts';
import { notify } from '../notices/notify.ts';

type Changed = Pick<Proposal, 'standing'> & { readonly number: number; readonly what: string };

/** Tells webhooks of what became of a proposal, as far as anybody has to do something or nodes will. */
export async function notifyOf(
  trx: Writing,
  { email }: Caller,
  profile: string,
  { standing, number, what }: Changed,
): Promise<void> {
  const about = { profile, proposal: number, by: email };
  if (what === 'submit') await notify(trx, { event: 'review-wanted', ...about });
  if (standing.stage !== 'published') return;
  const { revision, emergency } = standing;
  await notify(trx, { event: 'revision-published', ...about, revision, emergency: emergency !== null });
}
