import type { TestDatabase } from '../../lib/server/database/testing/databases.ts';
import { crashRounds, type Found } from '../../lib/server/testing/crash-rounds.ts';
import type { Row } from '../table.ts';

const kills = 200;
const toldEvery = 20;

/** Whether anything is lost or torn that was acknowledged before a SIGKILL. It takes minutes, and says how far it is. */
export async function crashRows(made: TestDatabase, where: string, instances: number): Promise<readonly Row[]> {
  const { wrong, acknowledged } = await crashRounds(made, instances, kills, (found) => tell(where, found));
  for (const what of wrong) process.stderr.write(`${where}: ${what}\n`);
  const what = `${kills} kills while it writes, ${where}`;
  return [
    { what: `${what}: acknowledged writes`, value: acknowledged, unit: '', aim: null },
    { what: `${what}: lost or torn`, value: wrong.length, unit: '', aim: 0, must: true },
  ];
}

function tell(where: string, { rounds, acknowledged, wrong }: Found): void {
  if (rounds % toldEvery > 0) return;
  const found = `${acknowledged} acknowledged writes, ${wrong.length} lost or torn`;
  process.stderr.write(`${where}: ${rounds} of ${kills} kills, ${found}\n`);
}
