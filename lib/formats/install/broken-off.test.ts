import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeScratchNode, type ScratchNode } from '../../server/testing/scratch-node.ts';
import { installScript } from './install-script.ts';
import { rollbackScript } from './rollback-script.ts';

const folder = '/etc/rancher/k3s';
const registries = `${folder}/registries.yaml`;
const paths = [registries, `${folder}/tls/a/ca.crt`];
const role = { program: 'k3s', role: 'server' } as const;
const install = (content: string) =>
  installScript({
    ...role,
    files: paths.map((path) => ({ path, mode: 0o600, bytes: Buffer.from(`${content} ${path}\n`) })),
  });
const goBack = rollbackScript(role);

let node: ScratchNode;
let killBefore: (step: number) => void;

beforeEach(() => {
  node = makeScratchNode();
  ({ killBefore } = node.countSteps(['mkdir', 'rm', 'cp', 'mv']));
});

afterEach(() => node.remove());

/** Runs commands until the given step of theirs, where they are killed with all that they started; 0 lets them end. */
async function run(script: string, killedBefore = 0) {
  killBefore(killedBefore);
  const env = { ...node.env, ROOT: node.root };
  const child = spawn('sh', ['-c', script], { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const [stderr, [status]] = await Promise.all([child.stderr.toArray(), once(child, 'close')]);
  return { status, stderr: Buffer.concat(stderr).toString() };
}

const good = { status: 0, stderr: '' };

/** All but the backups. */
function found() {
  return paths.map((path) => {
    const content = node.read(path);
    return content === null ? null : [content, node.mode(path)];
  });
}

const backups = () => node.list(folder).filter((name) => name.startsWith('backup-'));

/** A node on which one of the files stands already, by another hand. */
function begin() {
  node.delete('/etc');
  node.put(registries, 'old', 0o640);
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
    expect(found()).toEqual(paths.map((path) => [`new ${path}\n`, '600']));
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
  node.put(registries, 'by hand');
  expect(await run(install('newer'))).toEqual(good);
  expect(node.read(join(folder, backups()[0] ?? '', 'later', registries))).toBe('by hand');
  await run(goBack);
  expect(found()).toEqual(before);
});

test('one that came to its end goes back by itself, however soon after another', async () => {
  const before = begin();
  for (const content of ['new', 'newer']) expect(await run(install(content))).toEqual(good);
  expect(backups()).toHaveLength(2);
  await run(goBack);
  expect(found()).toEqual(paths.map((path) => [`new ${path}\n`, '600']));
  await run(goBack);
  expect(found()).toEqual(before);
});
