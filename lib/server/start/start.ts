import 'server-only';
import { isSharedServer } from '../access/is-shared-server.ts';
import { startCounting } from '../metrics/counting.ts';
import { SettingsError, settings } from '../settings/settings.ts';
import { unknownNames } from '../settings/unknown-names.ts';
import { stopOnSignals } from '../stop/stop-on-signals.ts';
import { lookAfter } from './look-after.ts';

/** Ends a server whose settings are wrong; prepares the accounts of one that takes them. Any other starts without a database. */
export async function start(): Promise<void> {
  try {
    const read = settings();
    warnOfUnknown(process.env);
    if (read.PORTOLAN_METRICS_TOKEN !== undefined) await startCounting();
    // Set where Next leaves signals to us, which it does not while one develops.
    if (process.env.NEXT_MANUAL_SIG_HANDLE) stopOnSignals(read);
    lookAfter(read);
    if (!isSharedServer(read) && read.PORTOLAN_OWNER_EMAIL === undefined) return;
    const { prepareAccounts } = await import('./prepare-accounts.ts');
    await prepareAccounts();
  } catch (error) {
    process.stderr.write(`portolan: ${error instanceof SettingsError ? error.message : explain(error)}\n`);
    process.exit(1);
  }
}

function warnOfUnknown(environment: Readonly<Record<string, string | undefined>>): void {
  for (const { name, nearest } of unknownNames(environment)) {
    process.stderr.write(`portolan: there is no setting ${name}; it is passed over. Is ${nearest} meant?\n`);
  }
}

/** Errors of the database name what they were asked at most, no values. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'the server could not start.';
  const cause = error.cause instanceof Error ? `\n  ${error.cause.message}` : '';
  return `the server could not start: ${error.message}${cause}`;
}
