import { existsSync } from 'node:fs';
import { inProject, readJson, stop } from './project.mjs';
import { run } from './run.mjs';

const oldestForInstalling = 20;
const oldestForRunning = [22, 19];

/** Installs the locked packages where they are missing or differ, and checks that a Node to run on is there. */
export async function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestForInstalling) {
    stop(
      `Node ${process.versions.node} is too old to install Portolan; it needs Node ${oldestForInstalling} or newer.`,
    );
  }
  if (!isInstalled()) await install();
  if (!existsSync(pinnedNode()) && !isNewEnough(process.versions.node)) {
    stop(
      `Portolan brings its own Node on Linux (x64 and arm64) only; here it runs on yours, which is ${process.versions.node}. ` +
        `Install Node ${oldestForRunning.join('.')} or newer.`,
    );
  }
}

/** The Node that everything but this set-up runs on. */
export function nodeToRunOn() {
  return existsSync(pinnedNode()) ? pinnedNode() : process.execPath;
}

function pinnedNode() {
  return inProject('node_modules', '.bin', 'node');
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestForRunning[0] || (major === oldestForRunning[0] && minor >= oldestForRunning[1]);
}

// npm writes node_modules/.package-lock.json last, so an interrupted install never looks complete.
function isInstalled() {
  const wanted = readJson(inProject('package-lock.json'))?.packages;
  const found = readJson(inProject('node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || found[path]?.version === entry.version || (entry.optional && !found[path]),
  );
}

async function install() {
  process.stderr.write('portolan: installing the packages that package-lock.json names …\n');
  // `npm ci` refuses a lockfile that lacks optional packages of other systems; this takes the same versions, checks the
  // same integrities and leaves the lockfile as it is. No package of ours needs its install script.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = await run('npm', args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) stop('the packages could not be installed; what npm said stands above.', 1);
}
