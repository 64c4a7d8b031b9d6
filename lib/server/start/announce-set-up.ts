import 'server-only';
import type { Office } from '../accounts/office.ts';
import { setUpToken } from '../accounts/set-up.ts';

/** Tells whoever sees the server's output how to become the owner: on the terminal, and not in the log that is kept. */
export function announceSetUp({ keys, settings }: Pick<Office, 'keys' | 'settings'>): void {
  const address = settings.PORTOLAN_URL ?? `http://localhost:${settings.PORT}`;
  process.stderr.write(
    `\nportolan: nobody has an account yet. Open ${address}/setup and enter this token to become the owner:\n\n  ${setUpToken({ keys })}\n\n`,
  );
}
