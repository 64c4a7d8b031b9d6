import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { ansibleTasks } from './ansible.ts';
import { deliveryCloudInit } from './cloud-init.ts';
import { fetchLines, pipelineCommands, shellCommands } from './shell-commands.ts';
import { systemdCommands, systemdUnits } from './systemd.ts';

const delivered = { server: 'https://portolan.lan:8443', profile: 'edge-1.cn' };
const token = 'ptl_secret';
const url = 'https://portolan.lan:8443/api/v1/profiles/edge-1.cn/files/install.sh';

/** Read as YAML 1.1, which cloud-init and Ansible do, and as 1.2. */
function readBoth(text: string): unknown[] {
  return (['1.1', '1.2'] as const).map((version) => {
    const document = parseDocument(text, { version, strict: true });
    expect([...document.errors, ...document.warnings]).toEqual([]);
    return document.toJS();
  });
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-ways-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the commands for a shell', () => {
  test('fetch the script without showing the token, and run it', () => {
    const within = (line: string) => line.replaceAll('/etc/', `${folder}/etc-`).replaceAll('/usr/', `${folder}/usr-`);
    const lines = fetchLines(delivered, ' --every 15').map(within);
    const file = within('/etc/portolan/edge-1.cn.token');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${token}\n`);
    const log = join(folder, 'asked');
    const curl = `#!/bin/sh\necho "$*" > '${log}'; cat >> '${log}'; while [ "$1" != -o ]; do shift; done; echo 'echo ran "$@"' > "$2"\n`;
    writeFileSync(join(folder, 'curl'), curl, { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const { stdout, stderr } = spawnSync('sh', ['-c', lines.join('\n')], { env, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: 'ran --every 15\n', stderr: '' });
    const [args, ...told] = readFileSync(log, 'utf8').split('\n');
    expect(args).toContain(url);
    expect(args).not.toContain(token);
    expect(told).toEqual([`header = "Authorization: Bearer ${token}"`, '']);
  });

  test('hold nothing that shellcheck or a shell would mind', () => {
    const isThere = spawnSync('shellcheck', ['--version']).error === undefined;
    for (const input of [shellCommands(delivered), systemdCommands(delivered), pipelineCommands(delivered)]) {
      const [program, ...options] = isThere ? ['shellcheck', '--severity=style', '-'] : ['sh', '-n'];
      const { status, stdout } = spawnSync(program ?? '', options, { input: `#!/bin/sh\n${input}`, encoding: 'utf8' });
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    }
  });
});

test('cloud-init writes the token closed, fetches the script and starts the timer', () => {
  const { service, timer } = systemdUnits(delivered);
  const text = deliveryCloudInit(delivered, token);
  expect(text.startsWith('#cloud-config\n')).toBe(true);
  for (const config of readBoth(text)) {
    expect(config).toEqual({
      write_files: [
        { path: '/etc/portolan/edge-1.cn.token', owner: 'root:root', permissions: '0600', content: `${token}\n` },
        expect.objectContaining({ path: '/etc/systemd/system/portolan-edge-1.cn.service', content: service }),
        expect.objectContaining({ path: '/etc/systemd/system/portolan-edge-1.cn.timer', content: timer }),
      ],
      runcmd: [
        `${fetchLines(delivered, ' --every 15').join('\n')}\n`,
        ['systemctl', 'enable', '--now', 'portolan-edge-1.cn.timer'],
      ],
    });
  }
});

test('Ansible fetches the script with a token that it does not log, and tells changes from none', () => {
  for (const tasks of readBoth(ansibleTasks(delivered)) as Record<string, unknown>[][]) {
    expect(tasks).toHaveLength(4);
    const secret = tasks.filter((task) => JSON.stringify(task).includes('portolan_token'));
    expect(secret.map(({ no_log }) => no_log)).toEqual([true, true]);
    expect(tasks[2]?.['ansible.builtin.get_url']).toMatchObject({ url, mode: '0700' });
    expect(tasks[3]).toMatchObject({ changed_when: "'is installed' in portolan.stdout", throttle: 1 });
  }
});

test('systemd takes the units', () => {
  const { service, timer } = systemdUnits(delivered);
  const units = { 'x.service': service.replace(/^ExecStart=.*$/m, 'ExecStart=/bin/sh -c true'), 'x.timer': timer };
  for (const [name, text] of Object.entries(units)) writeFileSync(join(folder, name), text);
  const { error, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', join(folder, 'x.timer')], {
    encoding: 'utf8',
  });
  if (error === undefined) expect(stderr).not.toContain(folder);
});
