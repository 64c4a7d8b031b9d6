import type { Fault } from '../fault.ts';
import { failure, type Verdict } from '../verdict.ts';

const ofCertificates = new Set([
  'bad certificate',
  'unsupported certificate',
  'revoked certificate',
  'expired certificate',
  'unknown certificate',
  'unknown certificate authority',
  'access denied',
  'handshake failure',
]);

/** What a server's alert means; servers that want a certificate say so in several ways. */
export function alertVerdict(
  { alert, clientCertificate }: Extract<Fault, { kind: 'tls-alert' }>,
  host: string,
): Verdict {
  const log = `remote error: tls: ${alert}`;
  if (alert === 'certificate required') return failure('client-certificate-required', { host }, log);
  if (ofCertificates.has(alert) && clientCertificate === 'asked') {
    return failure('client-certificate-required', { host }, log);
  }
  if (ofCertificates.has(alert) && clientCertificate === 'sent') {
    return failure('client-certificate-refused', { host, alert }, log);
  }
  if (alert === 'protocol version not supported') return failure('tls-version', { host }, log);
  return failure('tls-alert', { host, alert }, log);
}
