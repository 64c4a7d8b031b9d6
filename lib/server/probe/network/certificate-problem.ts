import 'server-only';
import type { X509Certificate } from 'node:crypto';
import type { CertificateProblem } from '../../../probe/fault.ts';
import { coversHost } from '../../../tls/certificate/covers-host.ts';
import { nameOf, namesOf } from './chain.ts';

const unknown = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
  'CERT_SIGNATURE_FAILURE',
  'INVALID_CA',
]);

/** What Go would say first: time, then name, then authority. `verification` is OpenSSL's verdict on the chain. */
export function certificateProblem(
  chain: readonly X509Certificate[],
  host: string,
  verification: unknown,
): CertificateProblem | null {
  const [leaf] = chain;
  if (leaf === undefined) return { kind: 'other', code: 'no certificate' };
  const now = new Date();
  if (now < leaf.validFromDate) return { kind: 'not-yet-valid', at: leaf.validFromDate.toISOString() };
  if (now > leaf.validToDate) return { kind: 'expired', at: leaf.validToDate.toISOString() };
  const names = namesOf(leaf);
  if (!coversHost(names, host)) {
    const commonName = /^CN=(.*)$/m.exec(leaf.subject)?.[1] ?? '';
    return { kind: 'wrong-name', host, names: [...names.dnsNames, ...names.ipAddresses].slice(0, 100), commonName };
  }
  const code =
    typeof verification === 'string' ? verification : verification instanceof Error ? verification.message : '';
  if (code === '') return null;
  if (unknown.has(code)) return unknownAuthority(chain);
  if (code === 'INVALID_PURPOSE') return { kind: 'wrong-usage' };
  return code === 'CERT_HAS_EXPIRED' ? expiredAbove(chain, now) : { kind: 'other', code };
}

function unknownAuthority(chain: readonly X509Certificate[]): CertificateProblem {
  const [leaf] = chain;
  const last = chain.at(-1) ?? leaf;
  const selfSigned = leaf !== undefined && chain.length === 1 && leaf.subject === leaf.issuer;
  return {
    kind: 'unknown-authority',
    issuer: nameOf(last?.issuer),
    selfSigned,
    // Public authorities say where the one above a certificate is found, as it does not go without that one.
    intermediate: chain.length === 1 && leaf?.infoAccess?.includes('CA Issuers') === true,
  };
}

function expiredAbove(chain: readonly X509Certificate[], now: Date): CertificateProblem {
  const expired = chain.find(({ validToDate }) => now > validToDate);
  return expired === undefined
    ? { kind: 'other', code: 'CERT_HAS_EXPIRED' }
    : { kind: 'expired', at: expired.validToDate.toISOString() };
}
