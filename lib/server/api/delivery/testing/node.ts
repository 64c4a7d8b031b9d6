import { spawn, spawnSync } from 'node:child_process';
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
import { dirname, join } from 'node:path';
import { installSh } from '../../../../formats/delivery/index.ts';

/** A shell to run scripts with, as a command and its first arguments. */
export type Shell = readonly [string, ...string[]];

/** What the script can ask the server with here. */
export const clients = spawnSync('wget', ['--version']).error === undefined ? ['curl', 'wget'] : ['curl'];

/** A node in a root of its own, whose programs a test may replace. */
export function makeNode(shell: Shell, token: string) {
  const root = mkdtempSync(join(tmpdir(), `portolan-node it's "$x" `));
  const bin = mkdtempSync(join(tmpdir(), 'portolan-bin-'));
  const services = join(bin, 'restarted');
  const script = join(bin, 'install.sh');
  const at = (path: string) => join(root, path);
  const put = (path: string, text: string, mode = 0o600) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text, { mode });
  };
  const program = (name: string, text: string) =>
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  put('/etc/portolan/edge.token', `${token}\n`);
  put('/var/lib/.keep', '');
  program('systemctl', `if [ "$1" = is-active ]; then echo active; else echo "$*" >> '${services}'; fi`);

  const run = (server: string, args: readonly string[] = [], settings: Record<string, string> = {}, by = shell) => {
    writeFileSync(script, installSh({ server, profile: 'edge' }));
    const [command, ...first] = by;
    const options = ['--root', root, '--service', 'k3s', '--node', 'n1', ...args];
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, ...settings };
    // In a process group of its own, for tests that kill it as a whole.
    return ended(
      spawn(command, [...first, script, ...options], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  };
  return {
    root,
    bin,
    put,
    program,
    run,
    read: (path: string) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : null),
    mode: (path: string) => (statSync(at(path)).mode & 0o7777).toString(8),
    list: (path: string) => (existsSync(at(path)) ? readdirSync(at(path)).sort() : []),
    restarts: () => (existsSync(services) ? readFileSync(services, 'utf8').trim().split('\n') : []),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
      rmSync(bin, { recursive: true, force: true });
    },
  };
}

export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (text) => {
    stdout += text;
  });
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}
