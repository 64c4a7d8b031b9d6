import { type Der, objectIdentifier, partsOf, tags } from './read-der.ts';

export type DerKind =
  | 'certificate'
  | 'certificate-bundle'
  | 'private-key'
  | 'encrypted-key'
  | 'pkcs12'
  | 'request'
  | 'revocations'
  | 'publicKey'
  | 'unknown';

const signedData = '1.2.840.113549.1.7.2';

/** What a DER structure is, told from its outermost values alone. */
export function kindOfDer(bytes: Uint8Array<ArrayBuffer>): DerKind {
  if (isOpenEndedPkcs12(bytes)) return 'pkcs12';
  const parts = partsOf(bytes);
  const [first, second, third] = parts;
  if (bytes[0] !== tags.sequence || first === undefined || second === undefined) return 'unknown';
  if (first.tag === tags.objectIdentifier) {
    return objectIdentifier(first) === signedData ? 'certificate-bundle' : 'unknown';
  }
  if (first.tag === tags.integer) return kindOfNumbered(first, second, third);
  if (first.tag !== tags.sequence) return 'unknown';
  if (second.tag === tags.octetString) return 'encrypted-key';
  if (second.tag === tags.bitString) return 'publicKey';
  return third?.tag === tags.bitString ? kindOfSigned(partsOf(first.whole)) : 'unknown';
}

function kindOfNumbered(first: Der, second: Der, third: Der | undefined): DerKind {
  if (second.tag === tags.integer) return third === undefined ? 'publicKey' : 'private-key';
  if (second.tag === tags.octetString) return 'private-key';
  if (second.tag !== tags.sequence) return 'unknown';
  if (third?.tag === tags.octetString) return 'private-key';
  return first.content[0] === 3 ? 'pkcs12' : 'unknown';
}

function kindOfSigned(parts: readonly Der[]): DerKind {
  const isTime = (part: Der) => part.tag === tags.utcTime || part.tag === tags.generalizedTime;
  if (parts.some(isTime)) return 'revocations';
  return parts.length < 6 ? 'request' : 'certificate';
}

/** macOS writes PKCS#12 in BER, with lengths left open. */
function isOpenEndedPkcs12(bytes: Uint8Array): boolean {
  return [tags.sequence, 0x80, tags.integer, 1, 3].every((byte, index) => bytes[index] === byte);
}

/** The certificates of a PKCS#7 bundle (`.p7b`), as Windows exports chains. */
export function bundledCertificates(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const [, wrapped] = partsOf(bytes);
  const [content] = wrapped === undefined ? [] : partsOf(wrapped.whole);
  const fields = content === undefined ? [] : partsOf(content.whole);
  const set = fields.find((field) => field.tag === 0xa0);
  const certificates = set === undefined ? [] : partsOf(set.whole);
  return certificates.filter((part) => part.tag === tags.sequence).map((part) => part.whole);
}
