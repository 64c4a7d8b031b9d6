import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Row } from '../table.ts';

const measured = z.object({ time: z.number(), least: z.number(), memory: z.number() });

/** Testing 200 endpoints of which half hang: how much longer than the hanging ones, 16 at a time, must take; and with how much memory. */
export async function benchProbes(): Promise<readonly Row[]> {
  // The condition has `server-only` let the file in, as Next does.
  const args = ['--conditions=react-server', '--expose-gc', join(import.meta.dirname, 'measure.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_ENV: 'test' } });
  const { time, least, memory } = measured.parse(JSON.parse(stdout));
  return [
    {
      what: 'test 200 endpoints of which half hang, beyond their batches',
      value: time - least,
      unit: 'ms',
      aim: 1_000,
    },
    { what: 'the same, most memory on top', value: memory, unit: 'MB', aim: 64 },
  ];
}
