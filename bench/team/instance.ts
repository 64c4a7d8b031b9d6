import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { testKey } from '../../lib/server/testing/start-routes.ts';

/** Starts the built server on a database, as `npm start` does. */
export async function startInstance(port: number, environment: Readonly<Record<string, string>>) {
  const url = `http://127.0.0.1:${port}`;
  const server = spawn('npm', ['start', '--silent'], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      PORT: String(port),
      PORTOLAN_ACCOUNTS: 'required',
      PORTOLAN_SECRET_KEY: testKey,
      ...environment,
    },
    stdio: 'ignore',
    detached: true,
  });
  while (!(await answers(url))) await new Promise((resolve) => setTimeout(resolve, 20));
  const stop = async () => {
    const gone = once(server, 'exit');
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    await gone;
  };
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/sign-in`, { headers: { connection: 'close' } });
    return true;
  } catch {
    return false;
  }
}
