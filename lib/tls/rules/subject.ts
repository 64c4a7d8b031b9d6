import type { Certificate } from '../certificate/certificate.ts';
import type { Chain } from '../chain.ts';
import type { TlsFinding } from '../finding.ts';
import type { Verdict } from '../keys/key-match.ts';
import type { PrivateKey } from '../keys/private-key.ts';
import type { Held, Roles } from '../source/roles.ts';

/** What a rule judges: the files with their parts, and what was found out about how they belong together. */
export type Subject = Roles & {
  readonly keys: readonly Held<PrivateKey>[];
  readonly builtChain: Chain | null;
  readonly keyMatches: Verdict | null;
  readonly caSigns: Verdict | null;
  /** The host as TLS takes it, without a port; null where none is known. */
  readonly host: string | null;
  readonly now: number;
};

export type TlsCheck = (subject: Subject) => readonly TlsFinding[];

/** Every certificate once, with the file that it stands in. */
export function allCertificates({ ca, chain }: Subject): readonly Held<Certificate>[] {
  return [...chain, ...ca];
}

/** How a certificate is called in a sentence. */
export function nameOf(certificate: Certificate): string {
  return certificate.commonName || certificate.dnsNames[0] || certificate.ipAddresses[0] || certificate.subject;
}
