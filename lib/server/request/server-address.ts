import 'server-only';
import type { Settings } from '../settings/schema.ts';

/** The server's address as those reach it who ask: the one that it is told, else the one that was asked. */
export function serverAddress({ headers }: Pick<Request, 'headers'>, { PORTOLAN_URL, PORT }: Settings): string {
  if (PORTOLAN_URL) return PORTOLAN_URL;
  const scheme = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  // The proxy has refused hosts that are not the server's.
  return `${scheme}://${headers.get('host') ?? `localhost:${PORT}`}`;
}
