import { allowsUse, type Certificate } from '../certificate/certificate.ts';
import { sameBytes } from '../der/read-der.ts';
import type { TlsFinding } from '../finding.ts';
import { finding } from '../source/material.ts';
import type { Held } from '../source/roles.ts';
import { nameOf, type Subject } from './subject.ts';

/** Certificates in a place for which they were not made. */
export function checkUsage({ leaf, ca }: Subject): readonly TlsFinding[] {
  const cas = ca.filter(({ value }) => value.isCa).map(({ value }) => value);
  return [...(leaf === null ? [] : judgeClient(leaf)), ...ca.flatMap((held) => judgeCa(held, cas))];
}

function judgeClient({ file, value }: Held<Certificate>): TlsFinding[] {
  const values = { name: nameOf(value) };
  if (value.isCa) return [finding(file, 'warning', 'ca-as-certificate', values)];
  return allowsUse(value, 'client') ? [] : [finding(file, 'warning', 'not-for-clients', values)];
}

function judgeCa({ file, value }: Held<Certificate>, cas: readonly Certificate[]): TlsFinding[] {
  if (value.isCa) return [];
  const values = { name: nameOf(value), issuer: value.issuer };
  if (!allowsUse(value, 'server')) return [finding(file, 'error', 'not-for-servers', values)];
  // Go takes a certificate of the pool itself from a server, and nothing that it would have signed.
  const isAlsoSigned = cas.some((issuer) => sameBytes(issuer.rawSubject, value.rawIssuer));
  if (isAlsoSigned) return [];
  return [finding(file, value.selfIssued ? 'info' : 'warning', 'certificate-as-ca', values)];
}
