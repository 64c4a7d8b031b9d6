import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const port = 3989;
const project = join(import.meta.dirname, '..');

/** Where the server of the benches of the page listens. */
export const address = `http://127.0.0.1:${port}/`;

export function startServer(): ChildProcess {
  return spawn('npm', ['start', '--silent'], {
    cwd: project,
    env: { ...process.env, PORT: String(port), PORTOLAN_LISTEN: '127.0.0.1' },
    stdio: 'ignore',
    detached: true,
  });
}

/** Ends npm and all that it started, and waits until the port is free again. */
export async function stopServer(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  await gone;
  while (await answers()) await new Promise((resolve) => setTimeout(resolve, 20));
}

export async function untilItAnswers(): Promise<void> {
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function answers(): Promise<boolean> {
  try {
    // A connection that is kept alive would reach a server that has stopped listening.
    await fetch(address, { headers: { connection: 'close' } });
    return true;
  } catch {
    return false;
  }
}
