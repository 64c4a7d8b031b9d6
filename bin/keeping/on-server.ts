import { join, resolve } from 'node:path';
import { openDatabase } from '../../lib/server/database/database.ts';
import type { Database } from '../../lib/server/database/tables.ts';
import { readSettings, SettingsError } from '../../lib/server/settings/settings.ts';
import { type Keyring, openKeyring } from '../../lib/server/vault/keyring.ts';
import type { ExitStatus } from '../exit-status.ts';
import { UsageError } from '../usage-error.ts';
import { words } from '../words.ts';

const project = join(import.meta.dirname, '..', '..');

type Server = { readonly db: Database; readonly keys: Keyring };

/** Works on what the server keeps, by the same settings, whether it runs or not. */
export async function onServer(work: (server: Server) => Promise<ExitStatus>): Promise<ExitStatus> {
  const settings = readOrComplain();
  const db = await openDatabase(settings).catch((error: unknown) => {
    throw new UsageError(words('keeping.no-database', { reason: reasonOf(error) }));
  });
  try {
    return await work({ db, keys: openKeyring(settings) });
  } finally {
    await db.destroy();
  }
}

function readOrComplain() {
  try {
    const settings = readSettings(process.env);
    // As the server, which runs in the folder of the project.
    return { ...settings, PORTOLAN_DATA: resolve(project, settings.PORTOLAN_DATA) };
  } catch (error) {
    if (error instanceof SettingsError) throw new UsageError(error.message);
    throw error;
  }
}

/** Errors of databases and files name what they were asked at most, no values. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'syscall' in cause && 'code' in cause ? String(cause.code) : cause.message;
}
