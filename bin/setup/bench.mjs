import { ensureBuilt } from './ensure-built.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { ensureInstalled, nodeToRunOn } from './ensure-installed.mjs';
import { startPostgres } from './postgres.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

await ensureInstalled();
const chromium = await ensureChromium();
await ensureBuilt();
const postgres = await startPostgres();
// The benches of a team make their data by the server's own functions.
const node = ['--expose-gc', '--conditions=react-server'];
const status = await run(nodeToRunOn(), [...node, inProject('bench/bench.ts'), ...process.argv.slice(2)], {
  env: { CHROMIUM: chromium, PORTOLAN_TEST_POSTGRES: postgres?.url ?? '' },
});
await postgres?.stop();
process.exit(status);
