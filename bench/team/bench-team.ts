import { type Kind, makeDatabase, postgresAt, sqlite } from '../../lib/server/database/testing/databases.ts';
import type { Row } from '../table.ts';
import { crashRows } from './crashing.ts';
import { savingRows } from './saving.ts';

/** What a team waits for, and whether anything of theirs is ever lost: on each database, PostgreSQL with two instances. */
export async function benchTeam(): Promise<readonly Row[]> {
  const url = process.env.PORTOLAN_TEST_POSTGRES;
  const all: { kind: Kind; instances: number; where: string }[] = [{ kind: sqlite(), instances: 1, where: 'SQLite' }];
  if (url) all.push({ kind: postgresAt(url), instances: 2, where: 'PostgreSQL, 2 instances' });
  const rows: Row[] = [];
  for (const part of [savingRows, crashRows]) {
    for (const { kind, instances, where } of all) {
      const made = await makeDatabase(kind);
      rows.push(...(await part(made, where, instances)));
      await made.remove();
    }
  }
  return rows;
}
