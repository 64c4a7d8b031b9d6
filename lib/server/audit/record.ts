import 'server-only';
import { sql } from 'kysely';
import type { Writing } from '../database/tables.ts';
import type { Action } from './actions.ts';
import { hashOf } from './chain.ts';

export type Event = {
  /** The e-mail address of who did it; `server` or `nobody` where no account did. */
  readonly actor: string;
  readonly action: Action;
  /** Whom or what it was done to. */
  readonly subject: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Writes a line of the audit log, in the transaction of what it records: both are kept, or neither. */
export async function record(trx: Writing, { actor, action, subject, detail = {} }: Event): Promise<void> {
  const head = await trx
    .updateTable('audit_head')
    .set({ seq: sql`seq + 1` })
    .where('id', '=', 1)
    .returning(['seq', 'hash as previous'])
    .executeTakeFirstOrThrow();
  const line = { ...head, at: new Date().toISOString(), actor, action, subject, detail: JSON.stringify(detail) };
  const hash = hashOf(line);
  await trx
    .insertInto('audit')
    .values({ ...line, hash })
    .execute();
  await trx.updateTable('audit_head').set({ hash }).where('id', '=', 1).execute();
}
