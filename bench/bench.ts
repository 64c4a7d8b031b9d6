import { benchCore } from './core.ts';
import { benchInteractions } from './interactions/bench-interactions.ts';
import { benchPage } from './page.ts';
import { benchProbes } from './probes/bench-probes.ts';
import { isReached, printTable, type Row } from './table.ts';
import { benchTeam } from './team/bench-team.ts';

const benches: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  core: async () => benchCore(),
  probes: benchProbes,
  page: benchPage,
  interactions: benchInteractions,
  team: benchTeam,
};

/** All of them, or those that are asked for. */
const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
const rows: Row[] = [];
for (const name of asked) rows.push(...((await benches[name]?.()) ?? []));
process.stdout.write(`Node ${process.version}, medians unless said otherwise\n\n`);
printTable(rows);
// Slow is told; wrong fails.
process.exitCode = rows.every((row) => row.must === undefined || isReached(row)) ? 0 : 1;
