import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'portolan');
const quietly = { stdio: ['ignore', 'ignore', 'inherit'] };

/** The path of a program that this machine has, or null. */
export function programOnPath(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/local/go/bin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** A program of Debian's package of its name. It is unpacked and not installed, so that nothing is started or taken away. */
export async function debianProgram(name) {
  const unpacked = join(cache, 'debian');
  const path = join(unpacked, 'usr', 'bin', name);
  const found = programOnPath(name) ?? (existsSync(path) ? path : null);
  if (found || !programOnPath('apt-get')) return found;
  process.stderr.write(`portolan: fetching Debian's ${name} …\n`);
  const folder = mkdtempSync(join(tmpdir(), 'portolan-package-'));
  await run('apt-get', ['update', '-qq'], quietly);
  await run('sh', ['-c', 'cd "$1" && apt-get download -qq "$2"', 'sh', folder, name], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const [archive] = readdirSync(folder);
  mkdirSync(unpacked, { recursive: true });
  if (archive) await run('dpkg-deb', ['--extract', join(folder, archive), unpacked], quietly);
  rmSync(folder, { recursive: true, force: true });
  return existsSync(path) ? path : null;
}

const newest = 'v2.2.1';

/** containerd 2, built from its source where there is a Go, and kept; null where that does not work or takes too long. */
export async function newestContainerd({ mostMinutes = 4 } = {}) {
  const folder = join(cache, 'containerd', newest);
  const path = join(folder, 'containerd');
  if (existsSync(path)) return path;
  const go = programOnPath('go');
  if (!go) return null;
  process.stderr.write(`portolan: building containerd ${newest}, once …\n`);
  const building = `${folder}.building`;
  const tags = 'no_btrfs,no_devmapper,no_zfs,no_aufs';
  const target = `github.com/containerd/containerd/v2/cmd/containerd@${newest}`;
  // What is compiled fast serves as well.
  const ways = ['install', '-tags', tags, '-gcflags=all=-N -l', '-ldflags=-s -w', target];
  const env = { ...process.env, GOBIN: building, CGO_ENABLED: '0', GOTOOLCHAIN: 'local' };
  const child = spawn(go, ways, { env, stdio: ['ignore', 'ignore', 'ignore'], timeout: mostMinutes * 60_000 });
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', resolve);
  });
  if (status !== 0) return null;
  rmSync(folder, { recursive: true, force: true });
  renameSync(building, folder);
  return path;
}
