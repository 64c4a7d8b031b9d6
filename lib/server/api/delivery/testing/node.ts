import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installSh } from '../../../../formats/delivery/index.ts';
import { makeScratchNode } from '../../../testing/scratch-node.ts';

/** A shell to run scripts with, as a command and its first arguments. */
export type Shell = readonly [string, ...string[]];

/** What the script can ask the server with here. */
export const clients = spawnSync('wget', ['--version']).error === undefined ? ['curl', 'wget'] : ['curl'];

/** A node in a root of its own, whose programs a test may replace. */
export function makeNode(shell: Shell, token: string) {
  const scratch = makeScratchNode();
  const { root, bin, put, program } = scratch;
  const services = join(bin, 'restarted');
  const script = join(bin, 'install.sh');
  put('/etc/portolan/edge.token', `${token}\n`);
  put('/var/lib/.keep', '');
  program('systemctl', `if [ "$1" = is-active ]; then echo active; else echo "$*" >> '${services}'; fi`);

  const run = (server: string, args: readonly string[] = [], settings: Record<string, string> = {}, by = shell) => {
    writeFileSync(script, installSh({ server, profile: 'edge' }));
    const [command, ...first] = by;
    const options = ['--root', root, '--service', 'k3s', '--node', 'n1', ...args];
    const env = { ...scratch.env, ...settings };
    // In a process group of its own, for tests that kill it as a whole.
    return ended(
      spawn(command, [...first, script, ...options], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  };
  return {
    ...scratch,
    run,
    restarts: () => (existsSync(services) ? readFileSync(services, 'utf8').trim().split('\n') : []),
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
