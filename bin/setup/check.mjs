import { spawn } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';
import { projectDirectory } from './project.mjs';
import { pinnedEnvironment } from './run.mjs';

const folders = ['app', 'components', 'lib', 'bin', 'messages', 'proof', 'proxy.ts', 'instrumentation.ts'];

/** Two rows, which run side by side; in a row, each may need what the one before it made. */
const rows = [
  [
    ['routes', 'next', ['typegen']],
    ['types', 'tsc', ['--noEmit']],
  ],
  [
    ['lint and format', 'biome', ['check', '--error-on-warnings']],
    ['layers', 'depcruise', folders],
    ['dead code', 'knip', []],
  ],
];

await ensureInstalled();
const failed = [];
await Promise.all(
  rows.map(async (row) => {
    for (const [name, command, args] of row) {
      const { status, said } = await outcomeOf(command, args);
      process.stderr.write(`\n── ${name}\n${said}`);
      if (status !== 0) failed.push(name);
    }
  }),
);
process.stderr.write(failed.length === 0 ? '\nAll checks passed.\n' : `\nFailed: ${failed.join(', ')}\n`);
process.exit(failed.length === 0 ? 0 : 1);

/** What a check said, kept until it is done: of two at once every other line would be another's. */
function outcomeOf(command, args) {
  return new Promise((resolve) => {
    const check = spawn(command, args, { cwd: projectDirectory, env: pinnedEnvironment() });
    let said = '';
    const keep = (data) => {
      said += data;
    };
    check.stdout.on('data', keep);
    check.stderr.on('data', keep);
    check.on('error', ({ message }) => resolve({ status: 1, said: `${message}\n` }));
    check.on('close', (status) => resolve({ status, said }));
  });
}
