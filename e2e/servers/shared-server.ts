import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

export type SharedServer = {
  readonly url: string;
  /** All that the server has said, on both outputs. */
  readonly said: () => string;
  readonly data: string;
  /** Ends it at once, in the midst of what it does. */
  readonly kill: () => Promise<void>;
  /** Starts it again, on the data that it had. */
  readonly startAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts a server of its own, on which everything takes an account, with an empty folder for its data. */
export async function startSharedServer(port: number, settings: Record<string, string> = {}): Promise<SharedServer> {
  const data = mkdtempSync(join(tmpdir(), 'portolan-shared-'));
  const env = { PORT: String(port), PORTOLAN_ACCOUNTS: 'required', PORTOLAN_DATA: data, ...settings };
  const url = `http://127.0.0.1:${port}`;
  let said = '';
  const start = async () => {
    const server = spawn(process.execPath, [join(project, 'bin', 'setup', 'start.mjs')], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, which can be ended at once.
      detached: true,
    });
    for (const output of [server.stdout, server.stderr]) {
      output.on('data', (text) => {
        said += text;
      });
    }
    await answers(`${url}/sign-in`, server, () => said);
    return server;
  };
  let server: ChildProcess = await start();
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
    const ended = once(server, 'exit');
    process.kill(signal === 'SIGKILL' ? -server.pid : server.pid, signal);
    await ended;
  };
  return {
    url,
    said: () => said,
    data,
    kill: () => end('SIGKILL'),
    async startAgain() {
      server = await start();
    },
    async stop() {
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, server: ChildProcess, said: () => string): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server ended: ${said()}`);
}
