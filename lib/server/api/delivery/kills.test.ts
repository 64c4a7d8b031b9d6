import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeNode } from './testing/node.ts';
import { startQuickOrigin } from './testing/quick-origin.ts';

const registries = '/etc/rancher/k3s/registries.yaml';
const key = '/etc/rancher/k3s/tls/harbor.lan/client.key';
const state = '/var/lib/portolan/edge';
const writers = ['mkdir', 'touch', 'rm', 'cp', 'mv', 'chmod', 'tar', 'curl'];

const name = 'a run that is killed before any of its steps leaves whole files, and the next one sets all right';
test(name, { timeout: 180_000 }, async () => {
  let asking = () => {};
  const origin = await startQuickOrigin(() => asking());
  const node = makeNode(['sh'], 'ptl_token');
  const restarted = join(node.bin, 'restarted');
  const { step, killBefore } = node.countSteps(writers);
  node.program('systemctl', `[ "$1" != is-active ] || exec echo active\n${step}\necho >> '${restarted}'`);
  // What has reached the disk is not what is lost with a process.
  node.program('sync', '');
  const run = (killedBefore: number) => {
    killBefore(killedBefore);
    return node.run(origin.url);
  };
  const files = (round: number) => ({
    [registries]: `# ${round}\n`.repeat(1000),
    // The name of a file that comes and goes.
    [round % 2 === 0 ? key : `${key}.other`]: `key ${round}`,
  });
  const found = () => Object.fromEntries([registries, key, `${key}.other`].map((path) => [path, node.read(path)]));
  const expected = (round: number): Record<string, string | null> => ({
    [key]: null,
    [`${key}.other`]: null,
    ...files(round),
  });

  await origin.publish(1, files(0));
  await run(0);
  for (let at = 1; ; at++) {
    rmSync(restarted, { force: true });
    await origin.publish(at + 1, files(at));
    const { status } = await run(at);
    if (status === 0) break;
    expect(status).toBe(null);
    for (const [path, text] of Object.entries(found())) {
      expect([expected(at - 1)[path], expected(at)[path]]).toContain(text);
    }
    // As the server is asked, everything is as it was before, or as it is to be.
    const consistent: unknown[] = [];
    asking = () => consistent.push(found());
    expect(await run(0)).toMatchObject({ status: 0, stderr: '' });
    asking = () => {};
    expect([expected(at - 1), expected(at)]).toContainEqual(consistent[0]);
    expect(found()).toEqual(expected(at));
    expect(existsSync(restarted)).toBe(true);
    expect(node.list(state)).toEqual(['backups', 'lock', 'manifest']);
    expect(node.list('/etc/rancher/k3s/tls/harbor.lan')).toHaveLength(1);
  }
  origin.stop();
  node.remove();
});
