import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installSh } from '../../../formats/delivery/index.ts';
import { makeNode, type Shell } from './testing/node.ts';
import { startOrigin } from './testing/origin.ts';

const registries = '/etc/rancher/k3s/registries.yaml';
const key = '/etc/rancher/k3s/tls/harbor.lan/client.key';
const state = '/var/lib/portolan/edge';

const shells: readonly Shell[] = [['sh'], ['bash', '--posix'], ['busybox', 'sh']];
const here = shells.filter(([command]) => spawnSync(command, ['--help']).error === undefined);

describe.each(here.map((shell) => ({ name: shell.join(' '), shell })))('under $name', ({ shell }) => {
  let node: ReturnType<typeof makeNode>;
  let origin: Awaited<ReturnType<typeof startOrigin>>;
  beforeEach(async () => {
    origin = await startOrigin();
    node = makeNode(shell, origin.token);
  });
  afterEach(async () => {
    node.remove();
    await origin.stop();
  });

  test('puts the files in place, closed, and restarts what runs; a second run changes nothing', async () => {
    const odd = `/opt/it's a "$HOME" \`id\`/团队 #1.crt`;
    const checksum = await origin.publish({ [registries]: 'mirrors: {}\n', [key]: 'k', [odd]: 'ca\r\n' });
    const first = await node.run(origin.url);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Revision 1 is installed.');
    expect([registries, key, odd].map(node.read)).toEqual(['mirrors: {}\n', 'k', 'ca\r\n']);
    const paths = [registries, key, odd, '/etc/rancher/k3s', '/etc/rancher/k3s/tls', '/opt', state];
    expect(paths.map(node.mode)).toEqual(['600', '600', '600', '755', '700', '755', '700']);
    expect(node.restarts()).toEqual(['restart k3s']);

    const second = await node.run(origin.url, ['--every', '15']);
    expect(second).toEqual({ status: 0, stdout: 'Revision 1 was in place already.\n', stderr: '' });
    expect(origin.asked).toEqual(['"null-null"', `"1-${checksum}"`]);
    expect(node.restarts()).toEqual(['restart k3s']);
    const told = { node: 'n1', revision: 1, checksum, reason: null };
    expect(origin.reports).toEqual([
      { ...told, found: null, outcome: 'installed', every: null },
      { ...told, found: checksum, outcome: 'unchanged', every: 15 },
    ]);
  });

  test('takes away what only the last revision had, keeps the old files, and restarts only when something changed', async () => {
    node.put(registries, 'by hand\n', 0o644);
    await origin.publish({ [registries]: 'one\n', [key]: 'k' });
    await node.run(origin.url);
    await origin.publish({ [registries]: 'two\n' });
    await node.run(origin.url);
    expect([registries, key].map(node.read)).toEqual(['two\n', null]);
    // Two runs within a second are told apart by their process numbers, which may come in either order.
    const kept = node
      .list(`${state}/backups`)
      .map((backup) => [registries, key].map((path) => node.read(`${state}/backups/${backup}/files${path}`)));
    expect(kept).toHaveLength(2);
    expect(kept).toEqual(
      expect.arrayContaining([
        ['by hand\n', null],
        ['one\n', 'k'],
      ]),
    );
    await origin.publish({ [registries]: 'two\n' });
    expect(await node.run(origin.url)).toMatchObject({
      status: 0,
      stdout: 'The files of revision 3 were in place already.\n',
    });
    expect(node.restarts()).toHaveLength(2);
    expect(origin.reports.map(({ revision, outcome }) => [revision, outcome])).toEqual([
      [1, 'installed'],
      [2, 'installed'],
      [3, 'installed'],
    ]);
    expect(node.list(state)).toEqual(['backups', 'lock', 'manifest']);
  });
});

test('shellcheck finds nothing to say', () => {
  const input = installSh({ server: 'https://portolan.lan', profile: 'edge' });
  const isThere = spawnSync('shellcheck', ['--version']).error === undefined;
  // Where shellcheck is not installed the shell's own reading of the script has to do.
  const [program, ...options] = isThere ? ['shellcheck', '--severity=style', '-'] : ['sh', '-n'];
  const { status, stdout, stderr } = spawnSync(program ?? '', options, { input });
  expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
});
