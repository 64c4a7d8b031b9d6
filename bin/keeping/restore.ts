import { type Checked, checkBackup, missingKeys, UnusableBackup } from '../../lib/server/keeping/check-backup.ts';
import { restore } from '../../lib/server/keeping/restore.ts';
import type { ExitStatus } from '../exit-status.ts';
import { onlyFile, parseArguments } from '../input/parse-arguments.ts';
import { complain, print } from '../output/streams.ts';
import { UsageError } from '../usage-error.ts';
import { words } from '../words.ts';
import { onServer, reasonOf } from './on-server.ts';

/** `restore FILE --yes`: puts a backup in the place of everything that the server keeps. */
export async function restoreFrom(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(args, { yes: { type: 'boolean' } });
  const file = onlyFile(positionals);
  const checked = await checkOrComplain(file);
  return onServer(async ({ db, keys }) => {
    const missing = missingKeys(checked, keys);
    if (missing.length > 0) {
      complain(words('keeping.other-key', { key: missing.join(', ') }));
      return 2;
    }
    const { users, profiles, revisions, proposals } = await countsOf(db);
    await print(`${words('keeping.holds', { made: checked.first.made, ...heldBy(checked) })}\n`);
    if (!values.yes) {
      complain(words('keeping.would-replace', { users, profiles, revisions, proposals }));
      return 2;
    }
    await restore({ db, keys }, file, checked);
    await print(`${words('keeping.restored', { users, profiles, revisions, proposals })}\n`);
    return 0;
  });
}

async function checkOrComplain(file: string): Promise<Checked> {
  try {
    return await checkBackup(file);
  } catch (error) {
    if (error instanceof UnusableBackup) throw new UsageError(words(`keeping.unusable.${error.why}`, { file }));
    throw new UsageError(words('unreadable-file', { file, reason: reasonOf(error) }));
  }
}

const counted = ['users', 'profiles', 'revisions', 'proposals'] as const;
type Counts = Record<(typeof counted)[number], number>;

function heldBy({ counts }: Checked): Counts {
  const [users = 0, profiles = 0, revisions = 0, proposals = 0] = counted.map((table) => counts.get(table));
  return { users, profiles, revisions, proposals };
}

async function countsOf(db: Parameters<typeof restore>[0]['db']): Promise<Counts> {
  const [users = 0, profiles = 0, revisions = 0, proposals = 0] = await Promise.all(
    counted.map(async (table) => {
      const { count } = await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    }),
  );
  return { users, profiles, revisions, proposals };
}
