import 'server-only';
import { X509Certificate } from 'node:crypto';
import type { Authority } from '../../../probe/facts.ts';
import { nameOf } from './chain.ts';

/** Which authority vouches for a chain that was found good: one of the document, or a public one. */
export function verifyingAuthority(chain: readonly X509Certificate[], ca: readonly string[]): Authority | null {
  const last = chain.at(-1);
  if (last === undefined) return null;
  const own = ca
    .map((pem) => new X509Certificate(pem))
    .find((authority) => chain.some((member) => isFrom(member, authority)));
  return own === undefined
    ? { name: nameOf(last.issuer), from: 'public' }
    : { name: nameOf(own.subject), from: 'document' };
}

function isFrom(certificate: X509Certificate, authority: X509Certificate): boolean {
  if (certificate.fingerprint256 === authority.fingerprint256) return true;
  return certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
}
