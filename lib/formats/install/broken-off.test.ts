import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installScript } from './install-script.ts';
import { rollbackScript } from './rollback-script.ts';

const folder = '/etc/rancher/k3s';
const registries = `${folder}/registries.yaml`;
const paths = [registries, `${folder}/tls/a/ca.crt`];
const writers = ['mkdir', 'rm', 'cp', 'mv'];
const role = { program: 'k3s', role: 'server' } as const;
const install = (content: string) =>
  installScript({
    ...role,
    files: paths.map((path) => ({ path, mode: 0o600, bytes: Buffer.from(`${content} ${path}\n`) })),
  });
const goBack = rollbackScript(role);

let root: string;
let bin: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portolan-root-'));
  bin = mkdtempSync(join(tmpdir(), 'portolan-bin-'));
  const step = `read -r left < '${bin}/steps'; left=$((left - 1)); echo "$left" > '${bin}/steps'; [ "$left" != 0 ] || kill -9 0`;
  for (const name of writers) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${step}\nPATH=/usr/bin:/bin exec ${name} "$@"\n`, { mode: 0o755 });
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
  rmSync(bin, { recursive: true });
});

/** Runs commands until the given step of theirs, where they are killed with all that they started; 0 lets them end. */
async function run(script: string, killedBefore = 0) {
  writeFileSync(join(bin, 'steps'), `${killedBefore}\n`);
  const env = { ...process.env, ROOT: root, PATH: `${bin}:${process.env.PATH}` };
  const child = spawn('sh', ['-c', script], { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const [stderr, [status]] = await Promise.all([child.stderr.toArray(), once(child, 'close')]);
  return { status, stderr: Buffer.concat(stderr).toString() };
}

const good = { status: 0, stderr: '' };

/** All but the backups. */
function found() {
  return paths.map((path) => {
    const file = join(root, path);
    return existsSync(file) ? [readFileSync(file, 'utf8'), statSync(file).mode & 0o777] : null;
  });
}

const backups = () => readdirSync(join(root, folder)).filter((name) => name.startsWith('backup-'));

/** A node on which one of the files stands already, by another hand. */
function begin() {
  rmSync(join(root, 'etc'), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, registries), 'old', { mode: 0o640 });
  return found();
}

/** Tries what happens where a run is killed before each of its steps in turn. */
async function beforeEachStep(attempt: (step: number) => ReturnType<typeof run>, after: () => Promise<void>) {
  let step = 1;
  for (; (await attempt(step)).status !== 0; step++) await after();
  expect(step, 'steps before which it was killed').toBeGreaterThan(5);
}

test('an installation that is killed before any of its steps, and done again, goes back to what stood there before', async () => {
  let before = begin();
  const attempt = async (step: number) => {
    before = begin();
    return run(install('new'), step);
  };
  await beforeEachStep(attempt, async () => {
    expect(await run(install('new'))).toEqual(good);
    expect(found()).toEqual(paths.map((path) => [`new ${path}\n`, 0o600]));
    expect(backups()).toHaveLength(1);
    expect(await run(goBack)).toEqual(good);
    expect({ files: found(), backups: backups() }).toEqual({ files: before, backups: [] });
  });
});

test('so does one that is done again with other files, or after a way back that was killed', async () => {
  let before = begin();
  const attempt = async (step: number) => {
    before = begin();
    await run(install('new'), 8);
    await run(install('newer'));
    return run(goBack, step);
  };
  await beforeEachStep(attempt, async () => {
    expect(await run(install('newest'))).toEqual(good);
    expect(await run(goBack)).toEqual(good);
    expect(found()).toEqual(before);
  });
});

test('what stood there between two runs of which the first was broken off is not lost', async () => {
  const before = begin();
  await run(install('new').replace(`\nput 0600 ${paths[1]}`, '\nexit 1\n$&'));
  writeFileSync(join(root, registries), 'by hand');
  expect(await run(install('newer'))).toEqual(good);
  expect(readFileSync(join(root, folder, backups()[0] ?? '', 'later', registries), 'utf8')).toBe('by hand');
  await run(goBack);
  expect(found()).toEqual(before);
});

test('one that came to its end goes back by itself, however soon after another', async () => {
  const before = begin();
  for (const content of ['new', 'newer']) expect(await run(install(content))).toEqual(good);
  expect(backups()).toHaveLength(2);
  await run(goBack);
  expect(found()).toEqual(paths.map((path) => [`new ${path}\n`, 0o600]));
  await run(goBack);
  expect(found()).toEqual(before);
});
