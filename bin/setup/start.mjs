import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled, nodeToRunOn } from './ensure-installed.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

await ensureInstalled();
await ensureBuilt();
const listen = process.env.PORTOLAN_LISTEN || '127.0.0.1';
const port = process.env.PORT || '3000';
const next = inProject('node_modules/next/dist/bin/next');
process.exit(
  await run(nodeToRunOn(), [next, 'start', '--hostname', listen, '--port', port], {
    env: {
      // The server ends in good order by itself.
      NEXT_MANUAL_SIG_HANDLE: '1',
      // Names are looked up on these threads, half of them at most: names that hang must not keep tests of others waiting.
      UV_THREADPOOL_SIZE: process.env.UV_THREADPOOL_SIZE ?? '64',
      // Compiling what the first answer needs takes a tenth of the time to it.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? inProject('.next', 'cache', 'compiled'),
    },
  }),
);
