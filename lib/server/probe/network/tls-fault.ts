import 'server-only';
import type { Fault } from '../../../probe/fault.ts';
import { clientCertificate } from './client-certificate.ts';
import type { RecordTap } from './record-tap.ts';

/** Go's words for the alerts of TLS. */
const alerts: Readonly<Record<number, string>> = {
  10: 'unexpected message',
  20: 'bad record MAC',
  40: 'handshake failure',
  42: 'bad certificate',
  43: 'unsupported certificate',
  44: 'revoked certificate',
  45: 'expired certificate',
  46: 'unknown certificate',
  47: 'illegal parameter',
  48: 'unknown certificate authority',
  49: 'access denied',
  50: 'error decoding message',
  51: 'error decrypting message',
  70: 'protocol version not supported',
  71: 'insufficient security level',
  80: 'internal error',
  90: 'user canceled',
  109: 'missing extension',
  110: 'unsupported extension',
  112: 'unrecognized name',
  116: 'certificate required',
  120: 'no application protocol',
};

/** What an error of a TLS socket says of the other side. */
export function tlsFault(error: Error, tap: RecordTap | null): Fault {
  const code = 'code' in error ? String(error.code) : '';
  const alert = alertOf(error);
  if (alert !== null)
    return { kind: 'tls-alert', alert, clientCertificate: tap ? clientCertificate(tap.takeSent()) : null };
  if (code === 'ECONNRESET') return { kind: 'closed', reset: error.message.includes('ECONNRESET') };
  if (
    code === 'ERR_SSL_WRONG_VERSION_NUMBER' ||
    code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG' ||
    code === 'ERR_SSL_UNEXPECTED_MESSAGE'
  ) {
    return { kind: 'not-tls', http: tap?.answersInHttp ?? false };
  }
  return { kind: 'tls-failed', reason: 'reason' in error ? String(error.reason) : code };
}

function alertOf(error: Error): string | null {
  const number = /SSL alert number (\d+)/.exec(error.message)?.[1];
  return number === undefined ? null : (alerts[Number(number)] ?? `alert(${number})`);
}

export function isTlsError(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_SSL_');
}
