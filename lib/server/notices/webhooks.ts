import 'server-only';
import { randomBytes, randomUUID } from 'node:crypto';
import type { NoticeEvent } from '../../profile/notice-events.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import type { Outcome } from '../accounts/sign-in.ts';
import { record } from '../audit/record.ts';
import type { Tables } from '../database/tables.ts';
import { open, type Place, seal } from '../vault/envelope.ts';
import type { Keyring } from '../vault/keyring.ts';
import { eventsSchema } from './notice.ts';

const urlPlace = (row: string): Place => ({ table: 'webhooks', column: 'url', row });
const secretPlace = (row: string): Place => ({ table: 'webhooks', column: 'secret', row });

/** Adds a webhook. The secret that signs is answered this once; both it and the URL, which may hold one, are kept sealed. */
export async function addWebhook(
  { db, keys }: Office,
  caller: Caller,
  { url, events }: { readonly url: string; readonly events: readonly NoticeEvent[] },
): Promise<{ readonly id: string; readonly secret: string }> {
  const id = randomUUID();
  const secret = `whsec_${randomBytes(32).toString('base64url')}`;
  const shown = new URL(url).origin;
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('webhooks')
      .values({
        id,
        url: seal(keys, urlPlace(id), url),
        secret: seal(keys, secretPlace(id), secret),
        shown,
        events: JSON.stringify(events),
        created_by: caller.id,
        created_at: new Date().toISOString(),
      })
      .execute();
    await record(trx, { actor: caller.email, action: 'webhook-added', subject: shown });
  });
  return { id, secret };
}

export function removeWebhook({ db }: Office, caller: Caller, id: string): Promise<Outcome<object>> {
  return db.transaction().execute(async (trx) => {
    await trx.deleteFrom('outbox').where('webhook_id', '=', id).execute();
    const removed = await trx.deleteFrom('webhooks').where('id', '=', id).returning('shown').executeTakeFirst();
    if (!removed) return { ok: false, why: 'unknown' };
    await record(trx, { actor: caller.email, action: 'webhook-removed', subject: removed.shown });
    return { ok: true };
  });
}

/** As a page lists them: without what is sealed. */
export async function webhooksOf({ db }: Pick<Office, 'db'>) {
  const rows = await db.selectFrom('webhooks').selectAll().orderBy('created_at').execute();
  return rows.map(({ id, shown, events, answered_at, failed_at, failure }) => ({
    id,
    shown,
    events: eventsSchema.parse(JSON.parse(events)),
    answeredAt: answered_at,
    failedAt: failed_at,
    failure,
  }));
}

/** Where a webhook is, and what signs for it. */
export function openWebhook(keys: Keyring, { id, url, secret }: Pick<Tables['webhooks'], 'id' | 'url' | 'secret'>) {
  return { url: open(keys, urlPlace(id), url), secret: open(keys, secretPlace(id), secret) };
}
