import 'reflect-metadata';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509Certificate,
} from '@peculiar/x509';
import { objectIdentifier, partsOf, sameBytes } from '../der/read-der.ts';
import { factsOfPublicKey } from '../keys/facts-of-public-key.ts';
import type { Verdict } from '../keys/key-match.ts';
import { readPublicKey } from '../keys/public-key.ts';
import type { Certificate } from './certificate.ts';
import { fingerprintOf } from './fingerprint.ts';
import { signatureName } from './signature-name.ts';

/** Reads one certificate, or gives null where its structure is broken. */
export async function readCertificate(der: Uint8Array<ArrayBuffer>): Promise<Certificate | null> {
  try {
    return { ...factsOf(new X509Certificate(der), der), fingerprint: await fingerprintOf(der) };
  } catch {
    return null;
  }
}

/** Whether `issuer` signed `certificate`; unknown where the browser cannot check that kind of signature. */
export async function isSignedBy(certificate: Certificate, issuer: Certificate): Promise<Verdict> {
  if (!sameBytes(certificate.rawIssuer, issuer.rawSubject)) return 'no';
  if (globalThis.crypto.subtle === undefined) return 'unknown';
  try {
    const { publicKey } = new X509Certificate(issuer.der);
    const signed = await new X509Certificate(certificate.der).verify({ publicKey, signatureOnly: true });
    return signed ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}

function factsOf(parsed: X509Certificate, der: Uint8Array<ArrayBuffer>): Omit<Certificate, 'fingerprint'> {
  const { issuer: rawIssuer, subject: rawSubject, isFirstVersion } = outline(der);
  const names = parsed.getExtension(SubjectAlternativeNameExtension)?.names.items ?? [];
  const selfIssued = sameBytes(rawIssuer, rawSubject);
  const publicKey = readPublicKey(new Uint8Array(parsed.publicKey.rawData));
  return {
    subject: parsed.subject,
    issuer: parsed.issuer,
    commonName: parsed.subjectName.getField('CN')[0] ?? '',
    dnsNames: names.filter(({ type }) => type === 'dns').map(({ value }) => value),
    ipAddresses: names.filter(({ type }) => type === 'ip').map(({ value }) => value),
    notBefore: parsed.notBefore.getTime(),
    notAfter: parsed.notAfter.getTime(),
    key: factsOfPublicKey(publicKey),
    signatureName: signatureOf(der),
    serialNumber: parsed.serialNumber,
    isCa: isFirstVersion ? selfIssued : maySign(parsed),
    selfIssued,
    usages: parsed.getExtension(ExtendedKeyUsageExtension)?.usages.map(String) ?? null,
    publicKey,
    rawSubject,
    rawIssuer,
    der,
  };
}

/** Go's `CheckSignatureFrom` lets sign what says that it is a CA and, if it lists its uses, that it signs certificates. */
function maySign(parsed: X509Certificate): boolean {
  const usages = parsed.getExtension(KeyUsagesExtension)?.usages ?? 0;
  const signs = usages === 0 || (usages & KeyUsageFlags.keyCertSign) !== 0;
  return signs && parsed.getExtension(BasicConstraintsExtension)?.ca === true;
}

/** The names byte by byte, as Go compares them, and whether the certificate is of X.509's first version, without extensions. */
function outline(der: Uint8Array<ArrayBuffer>) {
  const [signed] = partsOf(der);
  const parts = signed === undefined ? [] : partsOf(signed.whole);
  const isFirstVersion = parts[0]?.tag !== 0xa0;
  const [, , issuer, , subject] = isFirstVersion ? parts : parts.slice(1);
  const empty = new Uint8Array();
  return { issuer: issuer?.whole ?? empty, subject: subject?.whole ?? empty, isFirstVersion };
}

function signatureOf(der: Uint8Array<ArrayBuffer>): string {
  const [, algorithm] = partsOf(der);
  return signatureName(objectIdentifier(algorithm === undefined ? undefined : partsOf(algorithm.whole)[0]));
}
