import type { KeyFacts } from '../keys/key-facts.ts';
import type { PublicKey } from '../keys/public-key.ts';

/** One certificate as it is shown and judged. Times are milliseconds since 1970. */
export type Certificate = {
  readonly subject: string;
  readonly issuer: string;
  /** Go's TLS does not look at it; shown to explain why a name is not covered. */
  readonly commonName: string;
  readonly dnsNames: readonly string[];
  readonly ipAddresses: readonly string[];
  readonly notBefore: number;
  readonly notAfter: number;
  readonly key: KeyFacts;
  readonly signatureName: string;
  readonly serialNumber: string;
  /** SHA-256 in pairs of capital hex digits; null where the browser has no WebCrypto. */
  readonly fingerprint: string | null;
  /** What Go lets sign other certificates. */
  readonly isCa: boolean;
  readonly selfIssued: boolean;
  /** Object identifiers of the extended key usage; null where there is none, which allows every use. */
  readonly usages: readonly string[] | null;
  readonly publicKey: PublicKey;
  readonly rawSubject: Uint8Array;
  readonly rawIssuer: Uint8Array;
  readonly der: Uint8Array<ArrayBuffer>;
};

export const usageIds = {
  any: '2.5.29.37.0',
  server: '1.3.6.1.5.5.7.3.1',
  client: '1.3.6.1.5.5.7.3.2',
} as const;

/** Whether Go's TLS takes the certificate for that side of a connection. */
export function allowsUse(certificate: Certificate, side: 'server' | 'client'): boolean {
  const { usages } = certificate;
  return usages === null || usages.includes(usageIds[side]) || usages.includes(usageIds.any);
}

/** Whether a registry could show it as its own: it names hosts, or says that it is for servers. */
export function isForServers(certificate: Certificate): boolean {
  if (!allowsUse(certificate, 'server')) return false;
  const namesHosts = certificate.dnsNames.length + certificate.ipAddresses.length > 0;
  return namesHosts || (!certificate.isCa && certificate.usages !== null);
}
