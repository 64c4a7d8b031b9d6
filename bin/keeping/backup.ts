import { makeBackup } from '../../lib/server/keeping/make-backup.ts';
import type { ExitStatus } from '../exit-status.ts';
import { onlyFile, parseArguments } from '../input/parse-arguments.ts';
import { print } from '../output/streams.ts';
import { UsageError } from '../usage-error.ts';
import { words } from '../words.ts';
import { onServer, reasonOf } from './on-server.ts';

/** `backup FILE`: everything that the server keeps, in one file. */
export function backup(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(args, { 'with-key': { type: 'boolean' } });
  const file = onlyFile(positionals);
  return onServer(async ({ db, keys }) => {
    const secretKey = values['with-key'] ? keys.current.secret : null;
    const { rows } = await makeBackup(db, file, secretKey).catch((error: unknown) => {
      throw new UsageError(words('unwritable', { path: file, reason: reasonOf(error) }));
    });
    await print(`${words('keeping.backed-up', { file, rows })}\n`);
    if (secretKey === null) await print(`${words('keeping.keep-the-key')}\n`);
    return 0;
  });
}
