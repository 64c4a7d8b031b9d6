import 'server-only';
import { createHash } from 'node:crypto';
import type { AuditRow } from '../database/tables.ts';

export const firstHash = '0'.repeat(64);

/** The hash of a line: over all of it, the hash of the line before included, so that none can be changed, moved or taken out unseen. */
export function hashOf({ seq, at, actor, action, subject, detail, previous }: Omit<AuditRow, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([seq, at, actor, action, subject, detail, previous]))
    .digest('hex');
}
