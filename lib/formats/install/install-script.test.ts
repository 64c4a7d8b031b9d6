import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeScratchNode, type ScratchNode } from '../../server/testing/scratch-node.ts';
import { checkCommands } from './check-commands.ts';
import { type InstallFile, planInstall } from './install-plan.ts';
import { installScript } from './install-script.ts';
import { restartLines } from './restart-lines.ts';
import { rollbackScript } from './rollback-script.ts';
import { nastyBytes, nastyPath } from './testing/nasty.ts';

const folder = '/etc/rancher/k3s';
const registries = `${folder}/registries.yaml`;
const key = `${folder}/tls/harbor.lan/client.key`;

let node: ScratchNode;

beforeEach(() => {
  node = makeScratchNode();
});

afterEach(() => node.remove());

const file = (path: string, content: string, mode = 0o600): InstallFile => ({
  path,
  mode,
  bytes: Buffer.from(content),
});
const request = (...files: InstallFile[]) => ({ program: 'k3s', role: 'server', files }) as const;

/** Runs commands as a node would, in a root of their own. */
function run(script: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { env: { ...node.env, ROOT: node.root } });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

const backups = () => node.list(folder).filter((name) => name.startsWith('backup-'));

describe('the install commands', () => {
  test('put files, folders and modes in place', () => {
    const files = [file(registries, 'mirrors: {}\n'), file(key, 'secret', 0o400), file('/opt/ca.crt', 'ca\n', 0o644)];
    expect(run(installScript(request(...files)))).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(node.read(registries)).toBe('mirrors: {}\n');
    expect(node.read(key)).toBe('secret');
    const paths = [registries, key, '/opt/ca.crt', folder, `${folder}/tls`, dirname(key), '/opt'];
    expect(paths.map(node.mode)).toEqual(['600', '400', '644', '755', '700', '700', '755']);
    expect(node.list(folder)).toEqual([backups()[0], 'registries.yaml', 'tls']);
  });

  test('leave the modes of folders that are there, and bring modes of files up to date', () => {
    node.makeFolder(dirname(key), 0o711);
    node.put(registries, 'same\n', 0o644);
    const { stdout } = run(installScript(request(file(registries, 'same\n'), file(key, 'k'))));
    expect(stdout).toBe('');
    expect([registries, dirname(key)].map(node.mode)).toEqual(['600', '711']);
  });

  test('change nothing the second time', () => {
    const script = installScript(request(file(registries, 'a\n'), file(key, 'k')));
    run(script);
    node.delete(join(folder, backups()[0] ?? ''));
    expect(run(script)).toMatchObject({ status: 0, stdout: 'Everything was in place already.\n' });
    expect(backups()).toEqual([]);
  });

  test('keep the old files, and the rollback brings them back', () => {
    node.put(registries, 'old', 0o640);
    const wanted = request(file(registries, 'new\n'), file(key, 'k'));
    run(installScript(wanted));
    const [backup = ''] = backups();
    expect(backup).toMatch(/^backup-\d{8}-\d{6}$/);
    expect(node.read(`${folder}/${backup}/old${registries}`)).toBe('old');
    expect(run(rollbackScript(wanted))).toEqual({ status: 0, stdout: '', stderr: '' });
    expect([node.read(registries), node.mode(registries), node.read(key)]).toEqual(['old', '640', null]);
    expect(backups()).toEqual([]);
    expect(run(rollbackScript(wanted))).toMatchObject({
      status: 1,
      stderr: 'There is no backup to go back to.\n',
    });
  });

  test('stop before anything is lost', () => {
    node.makeFolder(registries);
    expect(run(installScript(request(file(registries, 'a\n'))))).toMatchObject({
      status: 1,
      stderr: `${node.root}${registries} is a folder\n`,
    });
  });

  test('carry any bytes to any path', () => {
    const content = fc.oneof(nastyBytes, fc.uint8Array({ maxLength: 100 }));
    fc.assert(
      fc.property(fc.uniqueArray(nastyPath, { minLength: 1, maxLength: 3 }), content, content, (names, one, two) => {
        const files = names.map((name, index) => ({ path: name, mode: 0o600, bytes: index % 2 === 0 ? one : two }));
        const { status, stderr } = run(installScript(request(...files)));
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        for (const { path, bytes } of planInstall(request(...files)).files) {
          expect(node.bytes(path)).toEqual(new Uint8Array(bytes));
        }
        node.empty();
      }),
      { numRuns: 15 },
    );
  });
});

test('the rollback brings back all that was kept, whatever the document names by now', () => {
  const installed = (ca: string, text: string) => request(file(`${folder}/tls/a/ca.crt`, ca), file(registries, text));
  run(installScript(installed('old ca', 'old\n')));
  node.delete(join(folder, backups()[0] ?? ''));
  run(installScript(request(...installed('new ca', 'new\n').files, file(key, 'k'))));
  node.delete(`${folder}/tls/a`);
  expect(run(rollbackScript({ program: 'k3s', role: 'server' }))).toEqual({ status: 0, stdout: '', stderr: '' });
  expect([node.read(registries), node.read(`${folder}/tls/a/ca.crt`)]).toEqual(['old\n', 'old ca']);
  expect([node.read(key), backups()]).toEqual([null, []]);
});

test('the rollback brings back files with any names', () => {
  fc.assert(
    fc.property(fc.uniqueArray(nastyPath, { minLength: 1, maxLength: 3 }), (names) => {
      const asked = (content: string) => request(...names.map((name) => file(name, content)));
      run(installScript(asked('old')));
      node.delete(folder);
      run(installScript(asked('new')));
      if (planInstall(asked('')).files.length === 0) return;
      expect(run(rollbackScript(asked('')))).toEqual({ status: 0, stdout: '', stderr: '' });
      for (const { path } of planInstall(asked('')).files) expect(node.read(path)).toBe('old');
      node.empty();
    }),
    { numRuns: 15 },
  );
});

describe('a restart that failed', () => {
  const wanted = { program: 'k3s', files: [file(registries, 'a\n')] } as const;

  /** Runs commands as on a node whose only service is k3s-agent; what stands below /etc is found below the folder of programs. */
  function runOnAgent(script: string) {
    const text = script.replaceAll('/etc/rancher/', `${node.bin}/etc/rancher/`);
    node.program('systemctl', 'echo "$@"\n[ "$2" = k3s-agent ] || exit 5');
    mkdirSync(join(node.bin, 'etc/rancher/k3s'), { recursive: true });
    const { status, stdout } = spawnSync('sh', ['-c', text], { env: { ...node.env, ROOT: '' } });
    return { status, lines: String(stdout).split('\n').slice(0, -1) };
  }

  const restarted = 'restart k3s-agent';
  const stale = 'Everything was in place already, but the service was not restarted since.';

  test('is made up for by the next run of the install commands', () => {
    const first = runOnAgent(installScript({ ...wanted, role: 'server' }));
    expect([first.status, first.lines.at(-1)]).toEqual([5, 'restart k3s']);
    const agent = installScript({ ...wanted, role: 'agent' });
    expect(runOnAgent(agent)).toEqual({ status: 0, lines: [stale, restarted] });
    expect(runOnAgent(agent)).toEqual({ status: 0, lines: ['Everything was in place already.'] });
  });

  test('is made up for where the commands ended before it', () => {
    const agent = installScript({ ...wanted, role: 'agent' });
    runOnAgent(agent.replace('\nif [ -n', '\nexit 1\nif [ -n'));
    expect(runOnAgent(agent)).toEqual({ status: 0, lines: [stale, restarted] });
  });

  test('leaves the backup to the next run of the rollback', () => {
    const kept = () => readdirSync(join(node.bin, folder)).filter((name) => name !== 'registries.yaml');
    runOnAgent(installScript({ ...wanted, role: 'agent' }));
    const [backup = ''] = kept();
    expect(runOnAgent(rollbackScript({ program: 'k3s', role: 'server' })).status).toBe(5);
    expect(kept()).toEqual([backup]);
    expect(runOnAgent(rollbackScript({ program: 'k3s', role: 'agent' }))).toEqual({ status: 0, lines: [restarted] });
    expect(kept()).toEqual([backup.replace('backup', 'restored')]);
  });
});

describe('the restart', () => {
  const wanted = { files: [file(registries, 'a\n')] };

  test.each([
    ['k3s', 'server', 'k3s', ['systemctl', 'rc-service'], 'systemctl restart k3s'],
    ['k3s', 'agent', 'k3s-agent', ['systemctl'], 'systemctl restart k3s-agent'],
    ['k3s', 'agent', 'k3s-agent', ['rc-service'], 'rc-service k3s-agent restart'],
    ['rke2', 'server', 'rke2-server', ['systemctl'], 'systemctl restart rke2-server'],
    ['rke2', 'agent', 'rke2-agent', ['systemctl'], 'systemctl restart rke2-agent'],
  ] as const)('of a %s %s is one of %s', (program, role, service, programs, command) => {
    for (const name of programs) node.program(name, `echo ${name} "$@"`);
    const lines = restartLines(program, service);
    const { stdout } = spawnSync('/bin/sh', ['-c', lines.join('\n')], { env: { ...node.env, PATH: node.bin } });
    expect(String(stdout)).toBe(`${command}\n`);
    const indented = lines.map((line) => `  ${line}\n`).join('');
    expect(installScript({ program, role, ...wanted })).toContain(indented);
    expect(rollbackScript({ program, role })).toContain(indented);
  });
});

describe('shellcheck', () => {
  const wanted = (program: 'k3s' | 'rke2') => ({
    program,
    role: 'agent' as const,
    files: [file(registries, 'pass: it\'s "$HOME" `id` \\n\n'), file(`/opt/it's $HOME/ca.crt`, 'x\r\n')],
  });

  test.each(['k3s', 'rke2'] as const)('finds nothing to say for %s', (name) => {
    const image = "harbor.lan/it's:$HOME";
    const scripts = [
      installScript(wanted(name)),
      rollbackScript(wanted(name)),
      `#!/bin/sh\n${checkCommands(name, ['docker.io/library/alpine:3', image, '~/x', 'a ~/x~'])}`,
    ];
    const isThere = spawnSync('shellcheck', ['--version']).error === undefined;
    for (const input of scripts) {
      // Where shellcheck is not installed the shell's own reading of the script has to do.
      const [program, ...options] = isThere ? ['shellcheck', '--severity=style', '-'] : ['sh', '-n'];
      const { status, stdout, stderr } = spawnSync(program, options, { input });
      expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
    }
  });
});

test('the check pulls as the kubelet does', () => {
  expect(checkCommands('k3s', ['alpine', "o'x"])).toBe("k3s crictl pull alpine\nk3s crictl pull 'o'\\''x'\n");
  expect(checkCommands('rke2', ['alpine'])).toBe(
    '/var/lib/rancher/rke2/bin/crictl --config /var/lib/rancher/rke2/agent/etc/crictl.yaml pull alpine\n',
  );
});

test('paths that no command can write are left out', () => {
  const paths = ['relative', '/', '/a/', '/a//b', '/a/../b', '/nul\0', '/file', '/file/inside', '/good'];
  expect(planInstall(request(...paths.map((path) => file(path, 'x'))))).toMatchObject({
    files: [{ path: '/file' }, { path: '/good' }],
    leftOut: ['relative', '/', '/a/', '/a//b', '/a/../b', '/nul\0', '/file/inside'],
  });
});
