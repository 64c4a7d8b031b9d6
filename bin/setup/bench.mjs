import { ensureBuilt } from './ensure-built.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { ensureInstalled, nodeToRunOn } from './ensure-installed.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

await ensureInstalled();
const chromium = await ensureChromium();
await ensureBuilt();
process.exit(
  await run(nodeToRunOn(), ['--expose-gc', inProject('bench/bench.ts'), ...process.argv.slice(2)], {
    env: { CHROMIUM: chromium },
  }),
);
