import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { inProject, readJson, stop } from './project.mjs';
import { debianProgram, newestContainerd, programOnPath } from './real-programs.mjs';
import { run } from './run.mjs';

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

await ensureInstalled();
if (!isRoot) leaveOut('they start containerd, which takes root on Linux');
// Of processes too, so that none outlives the tests, however these end.
const processes = ['--pid', '--fork', '--kill-child', '--mount-proc'];
const namespaces = ['--mount', '--net', ...processes, '--propagation', 'private'];
if ((await run('unshare', [...namespaces, 'true']).catch(() => 1)) !== 0) leaveOut('namespaces cannot be made here');
if (!programOnPath('ip')) leaveOut('they need ip, of the package iproute2');
const registry = await debianProgram('docker-registry');
const containerd = await debianProgram('containerd');
if (!registry || !containerd) leaveOut('they need containerd and docker-registry, which Debian has');
const newest = await newestContainerd();
if (!newest)
  process.stderr.write('portolan: without containerd 2, which takes Go to build; its recorded pulls have to do.\n');

const scratch = mkdtempSync(join(tmpdir(), 'portolan-proof-'));
const report = `${scratch}.json`;
const vitest = ['vitest', 'run', '--config', 'proof/vitest.config.ts', '--reporter=default', '--reporter=json'];
const command = [...vitest, `--outputFile.json=${report}`, ...process.argv.slice(2)];
const status = await run('unshare', [...namespaces, inProject('proof', 'namespace', 'enter.sh'), scratch, ...command], {
  env: {
    PORTOLAN_SCRATCH: scratch,
    PORTOLAN_REGISTRY: registry,
    PORTOLAN_CONTAINERDS: [containerd, newest].filter(Boolean).join(':'),
  },
});
const counted = readJson(report);
for (const path of [scratch, report]) rmSync(path, { recursive: true, force: true });
process.stdout.write(`\n${counted?.numPassedTests ?? 0} passed, ${counted?.numFailedTests ?? 1} failed\n`);
process.exit(status);

/** Their recordings are replayed by the unit tests, wherever these run. */
function leaveOut(why) {
  stop(`the tests on real programs are left out: ${why}.`, 0);
}
