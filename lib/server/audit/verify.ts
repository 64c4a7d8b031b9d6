import 'server-only';
import type { Database } from '../database/tables.ts';
import { firstHash, hashOf } from './chain.ts';
import { readLines } from './read.ts';

/** `at` is the number of the first line that is not what was written there. */
export type Verdict = { readonly whole: true; readonly lines: number } | { readonly whole: false; readonly at: number };

/** Whether every line that was ever written is still there, as it was written. */
export async function verify(db: Database): Promise<Verdict> {
  // First: lines that are written meanwhile then come after it.
  const head = await db.selectFrom('audit_head').selectAll().executeTakeFirst();
  let previous = firstHash;
  let lines = 0;
  for await (const line of readLines(db)) {
    const next = lines + 1;
    if (line.seq !== next || line.previous !== previous || line.hash !== hashOf(line))
      return { whole: false, at: next };
    if (line.seq === head?.seq && line.hash !== head.hash) return { whole: false, at: next };
    previous = line.hash;
    lines = next;
  }
  return head && lines >= head.seq ? { whole: true, lines } : { whole: false, at: lines + 1 };
}
