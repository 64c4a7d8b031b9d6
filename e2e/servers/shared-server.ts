import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

export type SharedServer = {
  readonly url: string;
  /** All that the server has said, on both outputs. */
  readonly said: () => string;
  readonly data: string;
  readonly stop: () => Promise<void>;
};

/** Starts a server of its own, on which everything takes an account, with an empty folder for its data. */
export async function startSharedServer(port: number, settings: Record<string, string> = {}): Promise<SharedServer> {
  const data = mkdtempSync(join(tmpdir(), 'portolan-shared-'));
  const env = { PORT: String(port), PORTOLAN_ACCOUNTS: 'required', PORTOLAN_DATA: data, ...settings };
  const server = spawn(process.execPath, [join(project, 'bin', 'setup', 'start.mjs')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [server.stdout, server.stderr]) {
    output.on('data', (text) => {
      said += text;
    });
  }
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/sign-in`, server, () => said);
  const stop = async () => {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.on('exit', resolve));
    rmSync(data, { recursive: true, force: true });
  };
  return { url, said: () => said, data, stop };
}

async function answers(url: string, server: ChildProcess, said: () => string): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server ended: ${said()}`);
}
