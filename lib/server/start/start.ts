import 'server-only';
import { isSharedServer } from '../access/is-shared-server.ts';
import { SettingsError, settings } from '../settings/settings.ts';

/** Ends a server whose settings are wrong; prepares the accounts of one that takes them. Any other starts without a database. */
export async function start(): Promise<void> {
  try {
    const read = settings();
    if (!isSharedServer(read) && read.PORTOLAN_OWNER_EMAIL === undefined) return;
    const { prepareAccounts } = await import('./prepare-accounts.ts');
    await prepareAccounts();
  } catch (error) {
    process.stderr.write(`portolan: ${error instanceof SettingsError ? error.message : explain(error)}\n`);
    process.exit(1);
  }
}

/** Errors of the database name what they were asked at most, no values. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'the server could not start.';
  const cause = error.cause instanceof Error ? `\n  ${error.cause.message}` : '';
  return `the server could not start: ${error.message}${cause}`;
}
