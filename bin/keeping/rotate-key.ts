import { rotate } from '../../lib/server/vault/rotate.ts';
import type { ExitStatus } from '../exit-status.ts';
import { parseArguments } from '../input/parse-arguments.ts';
import { complain, print } from '../output/streams.ts';
import { words } from '../words.ts';
import { onServer } from './on-server.ts';

/** `rotate-key`: seals everything with the present key. */
export function rotateKey(args: readonly string[]): Promise<ExitStatus> {
  parseArguments(args, {});
  return onServer(async ({ db, keys }) => {
    const { resealed, unreadable } = await rotate(db, keys);
    await print(`${words('keeping.rotated', { count: resealed, key: keys.current.name })}\n`);
    if (unreadable === 0) return 0;
    complain(words('keeping.unreadable', { count: unreadable }));
    return 1;
  });
}
