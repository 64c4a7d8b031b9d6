import 'server-only';
import type { AuditRow, Database } from '../database/tables.ts';

const page = 500;

/** All lines in order, a page at a time. */
export async function* readLines(db: Database): AsyncGenerator<AuditRow> {
  let last = 0;
  for (;;) {
    const lines = await db.selectFrom('audit').selectAll().where('seq', '>', last).orderBy('seq').limit(page).execute();
    yield* lines;
    const end = lines.at(-1);
    if (!end) return;
    last = end.seq;
  }
}

/** The newest lines, newest first. */
export function newestLines(db: Database, most: number, before: number | null): Promise<AuditRow[]> {
  const newest = db.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(most);
  return (before === null ? newest : newest.where('seq', '<', before)).execute();
}
