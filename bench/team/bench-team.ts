import { type Kind, makeDatabase, postgresAt, sqlite } from '../../lib/server/database/testing/databases.ts';
import { crashRounds } from '../../lib/server/testing/crash-rounds.ts';
import type { Row } from '../table.ts';
import { savingRows } from './saving.ts';

const kills = 200;

/** What a team waits for, and whether anything of theirs is ever lost: on each database, PostgreSQL with two instances. */
export async function benchTeam(): Promise<readonly Row[]> {
  const url = process.env.PORTOLAN_TEST_POSTGRES;
  const rows = [...(await rowsOn(sqlite(), 1))];
  if (url) rows.push(...(await rowsOn(postgresAt(url), 2)));
  return rows;
}

async function rowsOn(kind: Kind, instances: number): Promise<readonly Row[]> {
  const where = instances === 1 ? kind.name : `${kind.name}, ${instances} instances`;
  const saved = await makeDatabase(kind);
  const saving = await savingRows(saved, where, instances);
  await saved.remove();
  const crashed = await makeDatabase(kind);
  const { wrong, acknowledged } = await crashRounds(crashed, instances, kills);
  await crashed.remove();
  for (const what of wrong) process.stderr.write(`${where}: ${what}\n`);
  const killed = `${kills} kills while it writes, ${where}`;
  return [
    ...saving,
    { what: `${killed}: acknowledged writes`, value: acknowledged, unit: '', aim: null },
    { what: `${killed}: lost or torn`, value: wrong.length, unit: '', aim: 0 },
  ];
}
