import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programOnPath } from './real-programs.mjs';
import { run } from './run.mjs';

const installed = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

/**
 * Starts a PostgreSQL of its own on a socket in a folder of its own, and answers with its URL and how to stop it; null where there is none.
 * Debian's package is installed where that can be done. PostgreSQL refuses to run as root: there it runs as the user of that package.
 */
export async function startPostgres() {
  const programs = (await findPrograms()) ?? null;
  if (!programs) return null;
  const owner = isRoot ? userOf('postgres') : {};
  const folder = mkdtempSync(join(tmpdir(), 'portolan-postgres-'));
  if (isRoot) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['--pgdata', data, '--username', 'portolan', '--auth', 'trust', '--encoding', 'UTF8', '--no-locale'],
    { ...owner, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await isReady(server);
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres:///postgres?host=${encodeURIComponent(folder)}&user=portolan`, stop };
}

function isReady(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (text) => {
      said += text;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.on('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

function userOf(name) {
  const ask = (option) => Number(spawnSync('id', [option, name], { encoding: 'utf8' }).stdout);
  return { uid: ask('-u'), gid: ask('-g') };
}

async function findPrograms() {
  const found = newestInstalled();
  if (found || !isRoot || !programOnPath('apt-get')) return found;
  process.stderr.write("portolan: installing Debian's postgresql …\n");
  // The package would make and start a cluster of its own.
  mkdirSync('/etc/postgresql-common', { recursive: true });
  if (!existsSync('/etc/postgresql-common/createcluster.conf')) {
    writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n');
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return newestInstalled();
}

function newestInstalled() {
  if (!existsSync(installed)) return null;
  const versions = readdirSync(installed).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(installed, version, 'bin')).find((path) => existsSync(join(path, 'initdb')));
}
