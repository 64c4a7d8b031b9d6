import type { Certificate } from './certificate/certificate.ts';
import type { Verdict } from './keys/key-match.ts';

export type Chain = {
  /** Leaf first, each signed by the next. */
  readonly certificates: readonly Certificate[];
  readonly unrelated: readonly Certificate[];
  /** Whether the last one is a root, or signed by one of the CAs. */
  readonly complete: boolean;
};

export type SignatureCheck = (certificate: Certificate, issuer: Certificate) => Promise<Verdict>;

/** Puts certificates into the order in which TLS shows them, from the leaf upwards. */
export async function buildChain(
  leaf: Certificate,
  others: readonly Certificate[],
  ca: readonly Certificate[],
  isSignedBy: SignatureCheck,
): Promise<Chain> {
  const certificates = [leaf];
  const rest = new Set(others);
  for (let last = leaf; !last.selfIssued; ) {
    const issuer = await issuerOf(last, [...rest], isSignedBy);
    if (issuer === null) break;
    certificates.push(issuer);
    rest.delete(issuer);
    last = issuer;
  }
  const end = certificates.at(-1) ?? leaf;
  const complete = end.selfIssued || (await issuerOf(end, ca, isSignedBy)) !== null;
  return { certificates, unrelated: [...rest], complete };
}

/** The one of `candidates` that signed the certificate. */
export async function issuerOf(
  certificate: Certificate,
  candidates: readonly Certificate[],
  isSignedBy: SignatureCheck,
): Promise<Certificate | null> {
  for (const candidate of candidates) {
    if (candidate.isCa && (await isSignedBy(certificate, candidate)) !== 'no') return candidate;
  }
  return null;
}
