import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled, nodeToRunOn } from './ensure-installed.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

await ensureInstalled();
await ensureBuilt();
const listen = process.env.PORTOLAN_LISTEN || '127.0.0.1';
const port = process.env.PORT || '3000';
process.exit(
  await run(nodeToRunOn(), [
    inProject('node_modules/next/dist/bin/next'),
    'start',
    '--hostname',
    listen,
    '--port',
    port,
  ]),
);
