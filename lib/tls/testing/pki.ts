import 'reflect-metadata';
import {
  AuthorityInfoAccessExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  type Extension,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { usageIds } from '../certificate/certificate.ts';

export type Issued = { readonly certificate: X509Certificate; readonly keys: CryptoKeyPair };

export type Wish = {
  readonly name: string;
  readonly issuer?: Issued;
  readonly ca?: boolean;
  readonly hosts?: readonly string[];
  readonly usage?: readonly ('server' | 'client')[];
  /** Where the issuer's certificate is said to be. */
  readonly issuerUrl?: string;
  readonly from?: string;
  readonly to?: string;
  readonly keys?: CryptoKeyPair;
  readonly hash?: string;
};

export const today = new Date('2026-06-01T12:00:00Z');

const algorithms = {
  'P-256': { name: 'ECDSA', namedCurve: 'P-256' },
  Ed25519: { name: 'Ed25519' },
  RSA: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: Uint8Array.of(1, 0, 1), modulusLength: 2048 },
  'RSA 1024': {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    publicExponent: Uint8Array.of(1, 0, 1),
    modulusLength: 1024,
  },
} as const;

export async function newKeys(algorithm: keyof typeof algorithms = 'P-256'): Promise<CryptoKeyPair> {
  const keys = await crypto.subtle.generateKey(algorithms[algorithm], true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('not a pair of keys');
  return keys;
}

/** A certificate made for a test, self-signed without an issuer. */
export async function issue(wish: Wish): Promise<Issued> {
  const keys = wish.keys ?? (await newKeys());
  const signer = wish.issuer ?? null;
  const certificate = await X509CertificateGenerator.create({
    subject: `CN=${wish.name}`,
    issuer: signer?.certificate.subject ?? `CN=${wish.name}`,
    publicKey: keys.publicKey,
    signingKey: signer?.keys.privateKey ?? keys.privateKey,
    signingAlgorithm: { name: 'ECDSA', hash: wish.hash ?? 'SHA-256' },
    notBefore: new Date(wish.from ?? '2025-01-01T00:00:00Z'),
    notAfter: new Date(wish.to ?? '2035-01-01T00:00:00Z'),
    extensions: extensionsOf(wish),
  });
  return { certificate, keys };
}

function extensionsOf({ ca, hosts = [], usage, issuerUrl }: Wish): Extension[] {
  const extensions: Extension[] = [];
  if (ca !== undefined) extensions.push(new BasicConstraintsExtension(ca, undefined, true));
  if (issuerUrl !== undefined) extensions.push(new AuthorityInfoAccessExtension({ caIssuers: issuerUrl }));
  if (usage !== undefined) extensions.push(new ExtendedKeyUsageExtension(usage.map((side) => usageIds[side])));
  if (hosts.length > 0) {
    const names = hosts.map((value) => ({ type: /^[\d.]+$|:/.test(value) ? 'ip' : 'dns', value }) as const);
    extensions.push(new SubjectAlternativeNameExtension(names));
  }
  return extensions;
}

export function pem({ certificate }: Issued): string {
  return `${certificate.toString('pem')}\n`;
}

export async function keyDer({ keys }: { keys: CryptoKeyPair }): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
}

export async function keyPem(issued: { keys: CryptoKeyPair }): Promise<string> {
  const lines =
    Buffer.from(await keyDer(issued))
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}
