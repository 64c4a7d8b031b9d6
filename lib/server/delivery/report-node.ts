import 'server-only';
import type { NodeReport } from '../../formats/delivery/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { record } from '../audit/record.ts';
import type { NodeRow, ProfileRow, Writing } from '../database/tables.ts';
import { notify } from '../notices/notify.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { failed, type Outcome } from '../profiles/outcome.ts';
import { revisionsFor } from './nodes.ts';

const mostNodes = 10_000;

/** Keeps what a node says last; what is new about its files goes into the audit log as well. */
export function reportNode(
  { db }: Pick<Office, 'db'>,
  caller: Caller,
  name: string,
  report: NodeReport,
): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    const profile = await findProfile(trx, name);
    if (!profile) return failed('unknown');
    const before = await findNode(trx, profile, report.node);
    if (!before && (await countNodes(trx, profile)) >= mostNodes) return failed('too-many-nodes');
    const now = new Date().toISOString();
    const { all } = await revisionsFor(trx, profile);
    const drifted = report.found !== null && !all.has(report.found) && report.found !== before?.checksum;
    const updated = report.revision !== (before?.revision ?? null);
    const row: NodeRow = {
      profile_id: profile.id,
      name: report.node,
      revision: report.revision,
      checksum: report.checksum,
      outcome: report.outcome,
      reason: report.reason,
      every_minutes: report.every,
      reported_at: now,
      revision_since: updated ? now : (before?.revision_since ?? null),
      drifted_at: drifted ? now : (before?.drifted_at ?? null),
    };
    await trx
      .insertInto('nodes')
      .values(row)
      .onConflict((conflict) => conflict.columns(['profile_id', 'name']).doUpdateSet(row))
      .execute();
    const about = { actor: caller.email, subject: name };
    const { node } = report;
    if (drifted) {
      await record(trx, { ...about, action: 'node-drifted', detail: { node, outcome: report.outcome } });
      const published = profile.published_revision;
      await notify(trx, { event: 'node-drifted', profile: name, node, revision: report.revision, published });
    }
    const detail = { node, from: before?.revision ?? null, to: report.revision };
    if (updated) await record(trx, { ...about, action: 'node-updated', detail });
    return { ok: true };
  });
}

function findNode(trx: Writing, { id }: ProfileRow, name: string): Promise<NodeRow | undefined> {
  return trx.selectFrom('nodes').selectAll().where('profile_id', '=', id).where('name', '=', name).executeTakeFirst();
}

async function countNodes(trx: Writing, { id }: ProfileRow): Promise<number> {
  const { count } = await trx
    .selectFrom('nodes')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('profile_id', '=', id)
    .executeTakeFirstOrThrow();
  return Number(count);
}
