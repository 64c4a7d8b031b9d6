import 'server-only';
import { migrationNames } from '../database/migrations/migrations.ts';
import type { Keyring } from '../vault/keyring.ts';
import { readLines } from './backup-file.ts';
import { backupVersion, type FirstLine, firstLine, lastLine, rowLine } from './backup-lines.ts';

/** What a backup holds: how many rows of which tables, and with which keys its secrets are sealed. */
export type Checked = {
  readonly first: FirstLine;
  readonly counts: ReadonlyMap<string, number>;
  readonly keys: readonly string[];
};

/** Why a file cannot be restored; the command line has words for each. */
export class UnusableBackup extends Error {
  readonly why: 'broken' | 'newer' | 'foreign';

  constructor(why: 'broken' | 'newer' | 'foreign') {
    super(`The backup cannot be used: ${why}.`);
    this.why = why;
  }
}

/** Reads all of a file before anything is changed for it. */
export async function checkBackup(path: string): Promise<Checked> {
  const counts = new Map<string, number>();
  let first: FirstLine | null = null;
  let keys: readonly string[] | null = null;
  let rows = 0;
  for await (const line of linesOf(path)) {
    if (keys !== null) throw new UnusableBackup('broken');
    if (first === null) {
      first = readFirst(line);
      continue;
    }
    const row = rowLine.safeParse(line);
    if (row.success) {
      const [table] = row.data;
      counts.set(table, (counts.get(table) ?? 0) + 1);
      rows += 1;
      continue;
    }
    const last = lastLine.safeParse(line);
    if (!last.success || last.data.rows !== rows) throw new UnusableBackup('broken');
    keys = last.data.keys;
  }
  if (first === null || keys === null) throw new UnusableBackup('broken');
  return { first, counts, keys };
}

/** The keys of a backup that this server does not have: what they sealed could not be read. */
export function missingKeys({ keys }: Checked, { all }: Keyring): readonly string[] {
  return keys.filter((name) => all.every((key) => key.name !== name));
}

async function* linesOf(path: string): AsyncGenerator<unknown> {
  try {
    yield* readLines(path);
  } catch (error) {
    // What cannot be opened says why by itself.
    if (error instanceof Error && 'syscall' in error) throw error;
    throw new UnusableBackup('broken');
  }
}

function readFirst(line: unknown): FirstLine {
  const { data } = firstLine.safeParse(line);
  if (!data) throw new UnusableBackup('foreign');
  if (data.version > backupVersion || data.migrations.some((name) => !migrationNames.includes(name))) {
    throw new UnusableBackup('newer');
  }
  return data;
}
