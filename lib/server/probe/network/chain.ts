import 'server-only';
import type { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { CertificateFacts } from '../../../probe/facts.ts';

const longest = 10;

/** The certificates that the server sent, its own first. */
export function chainOf(socket: TLSSocket): readonly X509Certificate[] {
  const chain: X509Certificate[] = [];
  let next = socket.getPeerX509Certificate();
  while (next !== undefined && chain.length < longest && !isIn(chain, next)) {
    chain.push(next);
    next = next.issuerCertificate;
  }
  return chain;
}

function isIn(chain: readonly X509Certificate[], { fingerprint256 }: X509Certificate): boolean {
  return chain.some((certificate) => certificate.fingerprint256 === fingerprint256);
}

export function certificateFacts(certificate: X509Certificate): CertificateFacts {
  const { dnsNames, ipAddresses } = namesOf(certificate);
  return {
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    names: [...dnsNames, ...ipAddresses].slice(0, 100),
    notBefore: certificate.validFromDate.toISOString(),
    notAfter: certificate.validToDate.toISOString(),
    fingerprint: certificate.fingerprint256,
  };
}

/** A distinguished name on one line. */
export function nameOf(name: string | undefined): string {
  return (name ?? '').split('\n').filter(Boolean).join(', ').slice(0, 300);
}

/** The names among a certificate's alternative names; Node quotes those that hold commas. */
export function namesOf({ subjectAltName = '' }: X509Certificate) {
  const named = [...subjectAltName.matchAll(/(DNS|IP Address|[^:,]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/g)];
  const ofKind = (kind: string) =>
    named.filter(([, found]) => found === kind).map(([, , value = '']) => unquoted(value));
  return { dnsNames: ofKind('DNS'), ipAddresses: ofKind('IP Address') };
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value;
  }
}
