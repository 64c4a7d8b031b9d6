import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { littleRoom } from './testing/full-disk.ts';
import { clients, makeNode } from './testing/node.ts';
import { startOrigin } from './testing/origin.ts';
import { checksumOf } from './testing/publisher.ts';

const registries = '/etc/rancher/k3s/registries.yaml';
const key = '/etc/rancher/k3s/tls/harbor.lan/client.key';
const state = '/var/lib/portolan/edge';

let node: ReturnType<typeof makeNode>;
let origin: Awaited<ReturnType<typeof startOrigin>>;
beforeEach(async () => {
  origin = await startOrigin();
});
afterEach(async () => {
  node.remove();
  await origin.stop();
});

let old: string;
beforeEach(async () => {
  node = makeNode(['sh'], origin.token);
  old = await origin.publish({ [registries]: 'old\n', [key]: 'old key' });
  await node.run(origin.url);
});

async function expectOld(reason: string | null, ended: { status: number | null; stderr: string }, status: number) {
  expect(ended).toMatchObject({ status });
  expect([registries, key].map(node.read)).toEqual(['old\n', 'old key']);
  expect(node.restarts()).toHaveLength(1);
  expect(node.list(state)).toEqual(['backups', 'lock', 'manifest']);
  expect(node.list('/etc/rancher/k3s')).toEqual(['registries.yaml', 'tls']);
  const told = { node: 'n1', revision: 1, checksum: old, found: old, outcome: 'failed', reason, every: null };
  expect(origin.reports.slice(1)).toEqual(reason === null ? [] : [told]);
}

test.each(clients)('a server that stops midway, asked by %s', async (client) => {
  if (client === 'wget') node.program('curl', 'exit 127');
  await origin.publish({ [registries]: 'new\n' });
  origin.spoil((response, archive) => {
    response.writeHead(200, { 'Content-Length': archive.length });
    response.write(archive.subarray(0, archive.length / 2), () => response.destroy());
    return true;
  });
  await expectOld('silent', await node.run(origin.url), 3);
});

test('a server that is not there', async () => {
  origin.stopListening();
  const ended = await node.run(origin.url);
  expect(ended.stderr).toContain('portolan: the server gives no answer, or not all of it\n');
  await expectOld(null, ended, 3);
});

test('a checksum that is not that of the files', async () => {
  await origin.publish({ [registries]: 'new\n' });
  origin.spoil((response, archive) => {
    const files = gunzipSync(archive);
    files.write('0'.repeat(64), files.indexOf('checksum ') + 'checksum '.length);
    response.writeHead(200).end(gzipSync(files));
    return true;
  });
  await expectOld('broken', await node.run(origin.url), 4);
});

test('a file that is not as the manifest says', async () => {
  await origin.publish({ [registries]: 'new\n' });
  origin.spoil((response, archive) => {
    const files = gunzipSync(archive);
    files.write('neW', files.indexOf('new\n'));
    response.writeHead(200).end(gzipSync(files));
    return true;
  });
  await expectOld('broken', await node.run(origin.url), 4);
});

test('half an archive that came as if it were whole', async () => {
  await origin.publish({ [registries]: 'new\n' });
  origin.spoil((response, archive) => {
    response.writeHead(200).end(archive.subarray(0, archive.length / 2));
    return true;
  });
  await expectOld('broken', await node.run(origin.url), 4);
});

test.each([
  ['leads elsewhere', '/opt/./ca.crt', 'leads elsewhere'],
  ['is a folder', '/opt/folder', 'is no plain file'],
  ['is a link', '/opt/link', 'is no plain file'],
  ['has a file above it', '/opt/file/ca.crt', 'File exists'],
])('a path that %s', async (_what, path, says) => {
  node.put('/opt/folder/x', '');
  node.put('/opt/file', '');
  symlinkSync(join(node.root, '/opt/file'), join(node.root, '/opt/link'));
  await origin.publish({ [registries]: 'new\n', [path]: 'ca\n' });
  const ended = await node.run(origin.url);
  expect(ended.stderr).toContain(says);
  await expectOld(origin.reports[1]?.reason as string, ended, says === 'leads elsewhere' ? 4 : 5);
});

test('a full disk', async () => {
  const room = littleRoom(join(node.root, '/etc/rancher/k3s'), 200);
  node.put(registries, 'old\n');
  node.put(key, 'old key');
  // Packs to almost nothing, so that it is the file itself that finds no room.
  await origin.publish({ [registries]: `${'#'.repeat(300_000)}\n`, '/opt/ca.crt': 'ca\n' });
  const ended = await node.run(origin.url, [], {}, room.shell);
  expect(ended.stderr).toContain('the old files are in place');
  expect(node.read('/opt/ca.crt')).toBe(null);
  await expectOld('write', ended, 5);
  room.remove();
});

test('a target that cannot be written', async () => {
  await origin.publish({ [registries]: 'new\n', '/opt/ca.crt': 'ca\n' });
  // What a read-only file system says, where root may write everything else.
  node.program('mv', `case $* in *ca.crt*) echo 'mv: Read-only file system' >&2; exit 1 ;; esac; exec /bin/mv "$@"`);
  const ended = await node.run(origin.url);
  expect(node.read('/opt/ca.crt')).toBe(null);
  await expectOld('write', ended, 5);
});

test('a file system that is read-only as a whole', async () => {
  await origin.publish({ [registries]: 'new\n' });
  const mounted = spawnSync('mount', ['--bind', '-o', 'ro', node.root, node.root]).status === 0;
  if (!mounted) chmodSync(join(node.root, state), 0o500);
  const ended = await node.run(origin.url);
  if (mounted) spawnSync('umount', [node.root]);
  await expectOld(origin.reports[1] ? 'write' : null, ended, 5);
});

test('a service that does not start with the new files', async () => {
  const log = `echo "$*" >> '${node.bin}/restarted'`;
  node.program(
    'systemctl',
    `if [ "$1" = is-active ]; then echo active; else ${log}; grep -q old "$ROOT${registries}"; fi`,
  );
  const next = await origin.publish({ [registries]: 'new\n' });
  const settings = { ROOT: node.root };
  const ended = await node.run(origin.url, [], settings);
  expect(ended).toMatchObject({ status: 6 });
  expect(ended.stderr).toContain('k3s did not start with the new files; it runs with the old ones');
  expect([registries, key].map(node.read)).toEqual(['old\n', 'old key']);
  expect(node.restarts()).toHaveLength(3);
  expect(origin.reports[1]).toMatchObject({ outcome: 'failed', reason: 'restart', revision: 1, checksum: old });

  expect(await node.run(origin.url, [], settings)).toMatchObject({ status: 6 });
  expect(node.restarts()).toHaveLength(3);
  expect(origin.asked.at(-1)).toBe(`"1-${old}", "2-${next}"`);
  expect(origin.reports[2]).toMatchObject({ outcome: 'failed', reason: 'refused', revision: 1, checksum: old });

  node.program('systemctl', `[ "$1" != is-active ] || echo active`);
  expect(await node.run(origin.url, ['--retry'], settings)).toMatchObject({ status: 0 });
  expect([registries, key].map(node.read)).toEqual(['new\n', null]);
  expect(node.list(state)).toEqual(['backups', 'lock', 'manifest']);
});

test('two runs at once: the second leaves the files to the first', async () => {
  await origin.publish({ [registries]: 'new\n' });
  const held: (() => void)[] = [];
  origin.spoil((response, archive) => {
    held.push(() => response.writeHead(200).end(archive));
    return true;
  });
  const first = node.run(origin.url);
  await expect.poll(() => held.length).toBe(1);
  expect(await node.run(origin.url)).toEqual({ status: 7, stdout: '', stderr: 'portolan: another run is at work\n' });
  held[0]?.();
  expect(await first).toMatchObject({ status: 0 });
  expect(node.read(registries)).toBe('new\n');
});

test('a file that was changed by hand: it is kept aside and put right', async () => {
  node.put(registries, 'by hand\n');
  const ended = await node.run(origin.url);
  expect(ended).toMatchObject({ status: 0 });
  expect(node.read(registries)).toBe('old\n');
  expect(node.read(`${state}/backups/${node.list(`${state}/backups`).at(-1)}/files${registries}`)).toBe('by hand\n');
  const found = checksumOf({ [registries]: 'by hand\n', [key]: 'old key' });
  expect(origin.reports[1]).toMatchObject({ outcome: 'installed', revision: 1, checksum: old, found });
  expect(node.restarts()).toHaveLength(2);
});
