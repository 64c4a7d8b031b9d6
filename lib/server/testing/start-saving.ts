import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Caller } from '../accounts/caller.ts';
import type { TestDatabase } from '../database/testing/databases.ts';
import { type Acknowledged, acknowledged } from './drafts.ts';
import { testKey } from './start-routes.ts';

type Saving = {
  readonly made: TestDatabase;
  readonly profile: string;
  readonly proposals: number;
  readonly people: readonly Caller[];
  /** Where what was compiled is kept for the next one. */
  readonly compiled: string;
  readonly hear: (what: Acknowledged) => void;
};

/** A program that has loaded, and writes as soon as it is told to begin. */
export type SavingProgram = {
  readonly begin: () => void;
  /** Resolved once so many of its writes were acknowledged. */
  readonly wrote: (writes: number) => Promise<void>;
  /** Ends it as a crash would; everything that it had said by then is heard. */
  readonly kill: () => Promise<void>;
};

export async function startSaving({ made, compiled, hear, ...asked }: Saving): Promise<SavingProgram> {
  const program = join(import.meta.dirname, 'save-drafts.ts');
  const options = [asked.profile, String(asked.proposals), JSON.stringify(asked.people)];
  const child = spawn(process.execPath, ['--conditions=react-server', program, ...options], {
    env: { NODE_ENV: 'test', NODE_COMPILE_CACHE: compiled, PORTOLAN_SECRET_KEY: testKey, ...made.environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const heard = new EventEmitter();
  const closed = once(child, 'close').then(() => heard.emit('line'));
  let said = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    // Half a line is of one that was killed while it spoke.
    if (!line.endsWith('}')) return;
    said += 1;
    hear(acknowledged.parse(JSON.parse(line)));
    heard.emit('line');
  });
  const lines = async (count: number) => {
    while (said < count) {
      const ended = child.exitCode ?? child.signalCode;
      if (ended !== null) throw new Error(`A program that saves ended before it was to: ${ended}.`);
      await once(heard, 'line');
    }
  };
  // The first line says that it is ready.
  await lines(1);
  return {
    begin: () => void child.stdin.write('go\n'),
    wrote: (writes) => lines(1 + writes),
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
