import 'server-only';
import { errors } from 'undici';
import type { Fault } from '../../../probe/fault.ts';
import { NetworkError } from '../network/network-error.ts';
import { isTlsError, tlsFault } from '../network/tls-fault.ts';

/** What the failure of a request says of the other side. */
export function httpError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof NetworkError || !(error instanceof Error)) return error;
  return new NetworkError(faultOf(error));
}

function faultOf(error: Error): Fault {
  if (isTlsError(error)) return tlsFault(error, null);
  if (error instanceof errors.HTTPParserError)
    return { kind: 'not-http', tls: 'data' in error && isTlsRecord(String(error.data)) };
  if (error instanceof errors.InvalidArgumentError) return { kind: 'unsendable', reason: error.message };
  const code = 'code' in error ? String(error.code) : error.name;
  if (code === 'ECONNRESET' || code === 'EPIPE') return { kind: 'closed', reset: true };
  if (error instanceof errors.SocketError) return { kind: 'closed', reset: false };
  return { kind: 'unexpected', code };
}

/** An alert or a handshake message of any TLS. */
function isTlsRecord(data: string): boolean {
  return /^[\x15\x16]\x03/.test(data);
}
