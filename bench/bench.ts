import { benchCore } from './core.ts';
import { benchPage } from './page.ts';
import { benchProbes } from './probes/bench-probes.ts';
import { printTable } from './table.ts';

const rows = [...benchCore(), ...(await benchProbes()), ...(await benchPage())];
process.stdout.write(`Node ${process.version}, medians unless said otherwise\n\n`);
printTable(rows);
