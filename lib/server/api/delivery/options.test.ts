import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

beforeEach(async () => {
  node = makeNode(['sh'], origin.token);
  await origin.publish({ [registries]: 'one\n', [key]: 'k' });
});

test('says what would change, and changes and tells nothing', async () => {
  const { status, stdout } = await node.run(origin.url, ['--dry-run']);
  expect([status, stdout]).toEqual([
    0,
    `Revision 1 would be installed. These files would change:\n  ${registries}\n  ${key}\n`,
  ]);
  expect([node.read(registries), origin.reports, node.list(state)]).toEqual([null, [], ['lock']]);
});

test('tells the server what lies there, and changes nothing', async () => {
  await node.run(origin.url);
  node.put(registries, 'by hand\n');
  await node.run(origin.url, ['--check']);
  const checksum = checksumOf({ [registries]: 'by hand\n', [key]: 'k' });
  expect(origin.reports[1]).toMatchObject({ outcome: 'checked', revision: 1, checksum, found: checksum });
  expect(node.read(registries)).toBe('by hand\n');
});

test('leaves the restart away where it is told to, and below another root where it is told no service', async () => {
  await node.run(origin.url, ['--no-restart']);
  expect(node.restarts()).toEqual([]);
  await node.run(origin.url);
  expect(node.restarts()).toEqual([]);
});

test('leaves a service alone that does not run', async () => {
  node.program(
    'systemctl',
    `if [ "$1" = is-active ]; then echo inactive; else echo "$*" >> '${node.bin}/restarted'; fi`,
  );
  const { stdout } = await node.run(origin.url);
  expect(stdout).toContain('No service runs here; it reads the files when it starts.');
  expect(node.restarts()).toEqual([]);
});

test.each([
  ['is missing', () => chmodSync(join(node.root, '/etc/portolan/edge.token'), 0), 'there is no token in'],
  ['is open to others', () => chmodSync(join(node.root, '/etc/portolan/edge.token'), 0o640), 'others may read'],
  ['is none', () => node.put('/etc/portolan/edge.token', 'a "quoted" one\n'), 'that is no token of Portolan'],
])('refuses a token that %s', async (_what, spoil, says) => {
  spoil();
  const { status, stderr } = await node.run(origin.url);
  if (says.startsWith('there') && process.getuid?.() === 0) return;
  expect({ status, says: stderr.includes(says) }).toEqual({ status: 2, says: true });
  expect(origin.asked).toEqual([]);
});

test('takes the token from the environment too, and says so where the server refuses it', async () => {
  expect(await node.run(origin.url, [], { PORTOLAN_TOKEN: 'ptl_another' })).toMatchObject({
    status: 3,
    stderr: 'portolan: the server does not take this token\n',
  });
});

test.each(clients)('keeps the token out of the arguments of %s and of what is said', async (client) => {
  if (client === 'wget') node.program('curl', 'exit 127');
  const log = join(node.bin, 'log');
  for (const name of ['curl', 'wget', 'tar', 'sed', 'systemctl'].filter(
    (each) => each !== 'curl' || client === 'curl',
  )) {
    node.program(
      name,
      `tr '\\0' ' ' < /proc/$$/cmdline >> '${log}'; env >> '${log}'; exec /usr/bin/env PATH=/usr/bin:/bin ${name} "$@"`,
    );
  }
  const { stdout, stderr } = await node.run(origin.url, ['--no-restart'], { PORTOLAN_TOKEN: origin.token });
  expect(node.read(registries)).toBe('one\n');
  const logged = readFileSync(log, 'utf8');
  expect(logged).toContain(`/api/v1/profiles/edge/files/bundle.tar.gz`);
  expect(logged + stdout + stderr).not.toContain(origin.token);
  expect(node.list(state)).toEqual(['backups', 'lock', 'manifest']);
});

test.each([
  [['--nothing'], '--nothing is not known'],
  [['--node'], '--node needs a value'],
  [['--node', 'a"b'], 'the name of the node may hold'],
  [['--every', '015'], '--every takes minutes'],
  [['--service', 'docker'], 'docker is no service of K3s or RKE2'],
])('refuses %j', async (args, says) => {
  const { status, stderr } = await node.run(origin.url, args);
  expect({ status, says: stderr.includes(says) }).toEqual({ status: 2, says: true });
});
