import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const testKey = 'a key of thirty-two characters, or more';

export type Served = {
  readonly url: string;
  /** All that it has said so far, on standard output and standard error. */
  readonly said: () => string;
  readonly kill: () => Promise<void>;
};

/** Starts a server of the routes on a database of a test. */
export async function startRoutes(environment: Readonly<Record<string, string>>): Promise<Served> {
  const program = join(import.meta.dirname, 'serve-routes.ts');
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--disable-warning=ExperimentalWarning', program],
    {
      env: { NODE_ENV: 'production', PORTOLAN_LOG_LEVEL: 'debug', PORTOLAN_SECRET_KEY: testKey, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const port = await new Promise<string>((resolve, reject) => {
    const listen = (text: Buffer) => {
      said += text;
      const found = /^port (\d+)$/m.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The server did not start: ${said}`)));
  });
  return { url: `http://127.0.0.1:${port}`, said: () => said, kill: () => kill(child) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
