import 'server-only';
import { record } from '../audit/record.ts';
import type { Database } from '../database/tables.ts';
import { writeLines } from './backup-file.ts';
import type { LastLine } from './backup-lines.ts';
import { dump } from './dump.ts';

/** Writes a backup into a new file, beside a server that goes on. `secretKey` is put into it where it was asked for. */
export async function makeBackup(db: Database, path: string, secretKey: string | null): Promise<LastLine> {
  let last: LastLine = { rows: 0, keys: [] };
  await writeLines(path, async (tell) => {
    last = await dump(db, secretKey, tell);
  });
  const detail = { rows: last.rows, key: secretKey !== null };
  await db
    .transaction()
    .execute((trx) => record(trx, { actor: 'server', action: 'backup-made', subject: 'portolan', detail }));
  return last;
}
