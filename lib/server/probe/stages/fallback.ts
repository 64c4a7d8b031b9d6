import 'server-only';
import type { Fault } from '../../../probe/fault.ts';
import type { ProbeUrl } from '../http/probe-url.ts';

/**
 * Whether containerd goes on over http where https was only tried first: the answer was HTTP, or TLS took too long; and where no port is
 * named, so that http has another one, also if nothing can be connected to.
 */
export function fallsBackToHttp(fault: Fault, { host }: ProbeUrl): boolean {
  if (fault.kind === 'not-tls') return fault.http;
  if (fault.kind === 'timeout' && fault.what === 'tls') return true;
  const isUnconnected =
    fault.kind === 'connection-refused' || (fault.kind === 'timeout' && fault.what === 'connection');
  return isUnconnected && !/:\d+$/.test(host);
}
