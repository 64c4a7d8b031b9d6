import type { Attempt } from '../../pull/index.ts';

/** TLS settings of a request, equal where they are the same; of files only the names, as relative paths are read elsewhere. */
export function tlsKey({ tls: { ca, cert, key, skipVerify } }: Attempt): string {
  return [ca, cert, key].map((path) => path?.split('/').at(-1) ?? '').join('\u0000') + String(skipVerify);
}

/** Whether a request has TLS settings at all. */
export function hasTls({ tls: { ca, cert, key, skipVerify } }: Attempt): boolean {
  return skipVerify || ca !== null || cert !== null || key !== null;
}

/** What becomes of the TLS settings of a request: nothing, or as the messages choose by it. */
export function fateOfTls(from: Attempt, to: Attempt): 'gained' | 'lost' | 'other' | null {
  if (from.thenHttp !== to.thenHttp || tlsKey(from) === tlsKey(to)) return null;
  if (!hasTls(from)) return 'gained';
  return hasTls(to) ? 'other' : 'lost';
}
