import { benchCore } from './core.ts';
import { benchPage } from './page.ts';
import { printTable } from './table.ts';

const rows = [...benchCore(), ...(await benchPage())];
process.stdout.write(`Node ${process.version}, medians unless said otherwise\n\n`);
printTable(rows);
