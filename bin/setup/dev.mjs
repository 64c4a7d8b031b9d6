import { ensureInstalled, nodeToRunOn } from './ensure-installed.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

await ensureInstalled();
const port = process.env.PORT || '3000';
process.exit(
  await run(nodeToRunOn(), [
    inProject('node_modules/next/dist/bin/next'),
    'dev',
    '--hostname',
    '127.0.0.1',
    '--port',
    port,
  ]),
);
