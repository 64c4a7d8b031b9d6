import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Writing } from '../database/tables.ts';
import { eventsSchema, type Notice } from './notice.ts';

/**
 * Tells all webhooks that want to know, in the transaction of what happened: the notices are kept with it or not at all, and
 * are sent later. What has the same `topic` is told once.
 */
export async function notify(trx: Writing, notice: Notice, topic: string = randomUUID()): Promise<void> {
  const webhooks = await trx.selectFrom('webhooks').select(['id', 'events']).execute();
  for (const { id, events } of webhooks) {
    if (!eventsSchema.parse(JSON.parse(events)).includes(notice.event)) continue;
    await putOut(trx, id, notice, topic);
  }
}

async function putOut(trx: Writing, webhook: string, { event, ...facts }: Notice, topic: string): Promise<void> {
  const id = randomUUID();
  const at = new Date().toISOString();
  await trx
    .insertInto('outbox')
    .values({
      id,
      webhook_id: webhook,
      topic,
      body: JSON.stringify({ id, event, at, ...facts }),
      created_at: at,
      attempts: 0,
      due_at: at,
    })
    .onConflict((conflict) => conflict.columns(['webhook_id', 'topic']).doNothing())
    .execute();
}

/** Whether anybody wants to know of one of these: what takes effort to find out is left where nobody does. */
export async function isAwaited(db: Pick<Writing, 'selectFrom'>, wanted: readonly Notice['event'][]): Promise<boolean> {
  const webhooks = await db.selectFrom('webhooks').select('events').execute();
  return webhooks.some(({ events }) => eventsSchema.parse(JSON.parse(events)).some((event) => wanted.includes(event)));
}
