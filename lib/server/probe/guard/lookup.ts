import 'server-only';
import { lookup as systemLookup } from 'node:dns/promises';
import { NetworkError } from '../network/network-error.ts';

/** Finds every address of a name. */
export type Lookup = (name: string) => Promise<readonly string[]>;

/** As all programs of this system look names up, with its hosts file and search domains. */
export async function lookup(name: string): Promise<readonly string[]> {
  const found = await systemLookup(name, { all: true, order: 'verbatim' });
  return found.map(({ address }) => address);
}

const absent = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME', 'EAI_NONAME', 'EAI_NODATA']);

/** What a failed look-up means. */
export function lookupError(error: unknown, host: string): NetworkError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new NetworkError({ kind: absent.has(code) ? 'no-such-name' : 'name-server', host });
}
