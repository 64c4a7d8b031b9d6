import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './run.mjs';

const checks = [
  ['routes', 'next', ['typegen']],
  ['types', 'tsc', ['--noEmit']],
  ['lint and format', 'biome', ['check', '--error-on-warnings']],
  ['layers', 'depcruise', ['app', 'components', 'lib', 'bin', 'messages', 'proof', 'proxy.ts', 'instrumentation.ts']],
  ['dead code', 'knip', []],
];

await ensureInstalled();
const failed = [];
for (const [name, command, args] of checks) {
  process.stderr.write(`\n── ${name}\n`);
  if ((await run(command, args)) !== 0) failed.push(name);
}
process.stderr.write(failed.length === 0 ? '\nAll checks passed.\n' : `\nFailed: ${failed.join(', ')}\n`);
process.exit(failed.length === 0 ? 0 : 1);
