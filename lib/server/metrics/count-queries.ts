import 'server-only';
import type { LogEvent } from 'kysely';
import { counting } from './counting.ts';

/** Takes the time of a query. Of its text and values nothing is kept. */
export function countQuery({ level, query, queryDurationMillis }: LogEvent): void {
  const metrics = counting();
  if (!metrics) return;
  const kind = kindOf(query.query.kind);
  metrics.databaseSeconds.observe({ kind }, queryDurationMillis / 1000);
  if (level === 'error') metrics.databaseErrors.inc({ kind });
}

function kindOf(node: string): string {
  return /^(Select|Insert|Update|Delete)Query/.exec(node)?.[1]?.toLowerCase() ?? 'other';
}
