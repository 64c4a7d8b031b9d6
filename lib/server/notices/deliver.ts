import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Office } from '../accounts/office.ts';
import type { Tables } from '../database/tables.ts';
import { counting } from '../metrics/counting.ts';
import type { Tools } from '../probe/stages/run.ts';
import { log } from '../request/log.ts';
import { type Failure, send } from './send.ts';
import { openWebhook } from './webhooks.ts';

const second = 1000;
const minute = 60 * second;
/** After the first, second … failure. After the last nothing is tried any more: two and a half days. */
const pauses = [
  10 * second,
  minute,
  5 * minute,
  30 * minute,
  2 * 60 * minute,
  ...Array<number>(10).fill(6 * 60 * minute),
];
/** For whoever sends: if they end meanwhile, another one takes over then. */
const leaseMs = 2 * minute;
const atOnce = 20;

/** Sends what is due. Of several instances, one sends each; what one began and did not end is sent again. */
export async function deliverDue(office: Pick<Office, 'db' | 'keys'>, tools: Tools, now = Date.now()): Promise<number> {
  const due = await office.db
    .selectFrom('outbox')
    .selectAll()
    .where('due_at', '<=', new Date(now).toISOString())
    .orderBy('due_at')
    .limit(atOnce)
    .execute();
  const sent = await Promise.all(due.map((row) => deliverOne(office, tools, row, now)));
  return sent.filter(Boolean).length;
}

type OutboxRow = Tables['outbox'];

async function deliverOne(
  { db, keys }: Pick<Office, 'db' | 'keys'>,
  tools: Tools,
  row: OutboxRow,
  now: number,
): Promise<boolean> {
  const claimed = await db
    .updateTable('outbox')
    .set({ due_at: new Date(now + leaseMs).toISOString(), attempts: row.attempts + 1 })
    .where('id', '=', row.id)
    .where('due_at', '=', row.due_at)
    .executeTakeFirst();
  const webhook =
    claimed.numUpdatedRows === 1n &&
    (await db.selectFrom('webhooks').selectAll().where('id', '=', row.webhook_id).executeTakeFirst());
  if (!webhook) return false;
  const event = eventOf(row.body);
  const failure = await send({ id: row.id, event, body: row.body, ...openWebhook(keys, webhook) }, tools);
  counting()?.notices.inc({ event, outcome: failure === null ? 'sent' : 'failed' });
  await tellWebhook({ db }, webhook.id, failure, now);
  const pause = failure === null ? undefined : pauses[row.attempts];
  if (failure !== null)
    log.warn({ webhook: webhook.shown, failure, again: pause !== undefined }, 'a notice was not taken');
  await db
    .updateTable('outbox')
    .set({ due_at: pause === undefined ? null : new Date(now + pause).toISOString() })
    .where('id', '=', row.id)
    .execute();
  return failure === null;
}

/** Tries a webhook at once, with a notice that says that it is a trial. */
export async function tryWebhook(
  { db, keys }: Pick<Office, 'db' | 'keys'>,
  tools: Tools,
  id: string,
): Promise<{ readonly failure: Failure } | null> {
  const webhook = await db.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst();
  if (!webhook) return null;
  const letter = { id: randomUUID(), event: 'trial' };
  const body = JSON.stringify({ ...letter, at: new Date().toISOString() });
  const failure = await send({ ...letter, body, ...openWebhook(keys, webhook) }, tools);
  await tellWebhook({ db }, id, failure, Date.now());
  return { failure };
}

async function tellWebhook({ db }: Pick<Office, 'db'>, id: string, failure: Failure, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  await db
    .updateTable('webhooks')
    .set(failure === null ? { answered_at: at, failed_at: null, failure: null } : { failed_at: at, failure })
    .where('id', '=', id)
    .execute();
}

function eventOf(body: string): string {
  const { event } = Object(JSON.parse(body));
  return typeof event === 'string' ? event : 'unknown';
}
