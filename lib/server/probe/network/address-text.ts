import 'server-only';
import type { Place } from '../guard/door.ts';

/** Where a connection goes first, as Go writes it. */
export function addressText({ addresses: [address = ''], port }: Place): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
