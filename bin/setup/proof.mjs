import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { startPostgres } from './postgres.mjs';
import { inProject, readJson } from './project.mjs';
import { debianProgram, newestContainerd, programOnPath } from './real-programs.mjs';
import { run } from './run.mjs';

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const only = process.argv[2];
const reports = mkdtempSync(join(tmpdir(), 'portolan-reports-'));

await ensureInstalled();
// Side by side: pulls mostly wait for what they pull.
const results = await Promise.all([
  ...(only !== 'pulls' ? [onPostgres()] : []),
  ...(only !== 'postgres' ? [onContainerd()] : []),
]);
rmSync(reports, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(results.every(({ status }) => status === 0) ? 0 : 1);

/** What the unit tests try on SQLite. */
async function onPostgres() {
  const postgres = await startPostgres();
  if (!postgres) return leaveOut('PostgreSQL', 'it is not here, and only Debian’s package is installed');
  const report = join(reports, 'postgres.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { PORTOLAN_TEST_POSTGRES: postgres.url };
  const names = [
    'database',
    'accounts',
    'access',
    'audit',
    'vault',
    'profiles',
    'proposals',
    'api/profiles',
    'health',
    'metrics',
    'keeping',
    'delivery',
    'notices',
    'watch',
  ];
  const folders = names.map((name) => `lib/server/${name}/`);
  try {
    return counted(await run('vitest', ['run', ...reporters, ...folders], { env }), report);
  } finally {
    await postgres.stop();
  }
}

async function onContainerd() {
  if (!isRoot) return leaveOut('containerd', 'that takes root on Linux');
  // Of processes too, so that none outlives the tests, however these end.
  const processes = ['--pid', '--fork', '--kill-child', '--mount-proc'];
  const namespaces = ['--mount', '--net', ...processes, '--propagation', 'private'];
  if ((await run('unshare', [...namespaces, 'true']).catch(() => 1)) !== 0) {
    return leaveOut('containerd', 'namespaces cannot be made here');
  }
  if (!programOnPath('ip')) return leaveOut('containerd', 'they need ip, of the package iproute2');
  const registry = await debianProgram('docker-registry');
  const containerd = await debianProgram('containerd');
  if (!registry || !containerd) {
    return leaveOut('containerd', 'they need containerd and docker-registry, which Debian has');
  }
  const newest = await newestContainerd();
  if (!newest) {
    process.stderr.write('portolan: without containerd 2, which takes Go to build; its recorded pulls have to do.\n');
  }
  const scratch = mkdtempSync(join(tmpdir(), 'portolan-proof-'));
  const report = join(reports, 'containerd.json');
  const vitest = ['vitest', 'run', '--config', 'proof/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const command = [...vitest, `--outputFile.json=${report}`];
  const enter = inProject('proof', 'namespace', 'enter.sh');
  const status = await run('unshare', [...namespaces, enter, scratch, ...command], {
    env: {
      PORTOLAN_SCRATCH: scratch,
      PORTOLAN_REGISTRY: registry,
      PORTOLAN_CONTAINERDS: [containerd, newest].filter(Boolean).join(':'),
    },
  });
  rmSync(scratch, { recursive: true, force: true });
  return counted(status, report);
}

function counted(status, report) {
  const read = readJson(report);
  return { status, passed: read?.numPassedTests ?? 0, failed: read?.numFailedTests ?? 1 };
}

/** The recordings of pulls are replayed by the unit tests, wherever these run, and the databases' tests run there on SQLite. */
function leaveOut(program, why) {
  process.stderr.write(`portolan: the tests on a real ${program} are left out: ${why}.\n`);
  return { status: 0, passed: 0, failed: 0 };
}
