import type { TlsFacts } from '../facts.ts';
import type { CertificateProblem } from '../fault.ts';
import { ok, type Verdict, warning } from '../verdict.ts';
import { certificateVerdict } from './certificate.ts';
import { inMessages } from './fault.ts';

const soon = 14;
const day = 86_400_000;

export type SecuredFacts = {
  readonly facts: TlsFacts;
  readonly problem: CertificateProblem | null;
  readonly skipVerify: boolean;
};

/** What a finished handshake means. */
export function tlsVerdict({ facts, problem, skipVerify }: SecuredFacts, host: string, now: Date): Verdict {
  if (problem !== null) {
    const verdict = certificateVerdict(problem, host);
    return skipVerify ? warning('tls-unverified', { host, cause: inMessages(verdict.id) }) : verdict;
  }
  const days = Math.floor((firstToExpire(facts) - now.getTime()) / day);
  if (days < soon) return warning('certificate-expires-soon', { host, days: Math.max(days, 0) });
  const authority = { name: facts.verifiedBy?.name ?? '', from: facts.verifiedBy?.from ?? 'public' };
  return ok(skipVerify ? 'tls-verified-needlessly-off' : 'tls-verified', {
    host,
    protocol: facts.protocol,
    ...authority,
  });
}

function firstToExpire({ chain }: TlsFacts): number {
  return Math.min(...chain.map(({ notAfter }) => Date.parse(notAfter)));
}
