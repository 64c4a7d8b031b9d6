import 'server-only';
import type { Database } from '../database/tables.ts';

const keptMs = 180 * 24 * 60 * 60_000;

/** Drops what was sent or given up long ago. Until then it keeps what is told once from being told again. */
export async function forgetSent(db: Database, now = Date.now()): Promise<void> {
  const before = new Date(now - keptMs).toISOString();
  await db.deleteFrom('outbox').where('due_at', 'is', null).where('created_at', '<', before).execute();
}
