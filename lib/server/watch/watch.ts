import 'server-only';
import type { ProfileContent } from '../../profile/content.ts';
import type { Office } from '../accounts/office.ts';
import type { Database, ProfileRow } from '../database/tables.ts';
import { isAwaited, notify } from '../notices/notify.ts';
import type { Tools } from '../probe/stages/run.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { expiringIn } from './expiring.ts';
import { type Tested, testEndpoints } from './test-endpoints.ts';

const day = 24 * 60 * 60_000;

/** Looks after what is published, where a webhook wants to know: at certificates that end, and endpoints that stop answering. */
export async function watch(
  office: Pick<Office, 'db' | 'keys'>,
  tools: Tools,
  signal: AbortSignal,
  now = Date.now(),
): Promise<void> {
  const { db } = office;
  if (!(await isAwaited(db, ['certificate-expiring', 'endpoint-failing']))) return;
  const profiles = await db
    .selectFrom('profiles')
    .selectAll()
    .where('archived_at', 'is', null)
    .where('published_revision', '>', 0)
    .execute();
  for (const profile of profiles) {
    signal.throwIfAborted();
    const content = await revisionContent(office, profile.id, profile.published_revision);
    if (content === null) continue;
    await tellOfCertificates(db, profile, content, now);
    for (const tested of await testEndpoints(content, tools, signal)) await tellOfEndpoint(db, profile, tested, now);
  }
}

async function tellOfCertificates(db: Database, { id, name }: ProfileRow, content: ProfileContent, now: number) {
  for (const { fingerprint, threshold, ...certificate } of expiringIn(content, now)) {
    const notice = { event: 'certificate-expiring', profile: name, ...certificate } as const;
    await db.transaction().execute((trx) => notify(trx, notice, `certificate/${id}/${fingerprint}/${threshold}`));
  }
}

async function tellOfEndpoint(
  db: Database,
  { id, name }: ProfileRow,
  { endpoint, failure, days }: Tested,
  now: number,
) {
  const at = new Date(now).toISOString();
  await db.transaction().execute(async (trx) => {
    if (days !== null) {
      const expires = new Date(now + days * day).toISOString().slice(0, 10);
      const notice = {
        event: 'certificate-expiring',
        profile: name,
        file: endpoint,
        subject: endpoint,
        expires,
      } as const;
      await notify(trx, notice, `certificate/${id}/${endpoint}/${expires.slice(0, 7)}`);
    }
    if (failure === null) {
      await trx.deleteFrom('watched_endpoints').where('profile_id', '=', id).where('endpoint', '=', endpoint).execute();
      return;
    }
    const began = await trx
      .insertInto('watched_endpoints')
      .values({ profile_id: id, endpoint, failing_since: at })
      .onConflict((conflict) => conflict.columns(['profile_id', 'endpoint']).doNothing())
      .executeTakeFirst();
    if (began.numInsertedOrUpdatedRows !== 1n) return;
    await notify(trx, { event: 'endpoint-failing', profile: name, endpoint, verdict: failure.id, since: at });
  });
}
