import type { CertificateProblem } from '../fault.ts';
import { failure, none, type Verdict } from '../verdict.ts';

/** Why Go refuses a server's certificate, in its words. */
export function certificateVerdict(problem: CertificateProblem, host: string): Verdict {
  switch (problem.kind) {
    case 'expired':
    case 'not-yet-valid':
      return failure(
        `certificate-${problem.kind}`,
        { host, at: problem.at },
        'x509: certificate has expired or is not yet valid',
      );
    case 'wrong-name':
      return wrongName(problem);
    case 'unknown-authority':
      return unknownAuthority(problem, host);
    case 'wrong-usage':
      return failure('certificate-wrong-usage', { host }, 'x509: certificate specifies an incompatible key usage');
    case 'other':
      return failure('certificate-refused', { host, code: problem.code });
  }
}

function unknownAuthority(
  { issuer, selfSigned, intermediate }: Extract<CertificateProblem, { kind: 'unknown-authority' }>,
  host: string,
): Verdict {
  const log = 'x509: certificate signed by unknown authority';
  if (selfSigned) return failure('certificate-self-signed', { host }, log);
  if (intermediate) return failure('certificate-intermediate-missing', { host, issuer }, log);
  return failure('certificate-unknown-authority', { host, issuer }, log);
}

/** Go's `x509.HostnameError`. */
function wrongName({ host, names, commonName }: Extract<CertificateProblem, { kind: 'wrong-name' }>): Verdict {
  if (names.length === 0) {
    const isLegacy = commonName.toLowerCase() === host.toLowerCase();
    const log = isLegacy
      ? 'x509: certificate relies on legacy Common Name field, use SANs instead'
      : `x509: certificate is not valid for any names, but wanted to match ${host}`;
    return failure(
      'certificate-no-names',
      { host, name: commonName || none },
      isIpAddress(host) ? noAddresses(host) : log,
    );
  }
  const ofKind = names.filter((name) => isIpAddress(name) === isIpAddress(host));
  const valid = ofKind.join(', ');
  const log = isIpAddress(host) && valid === '' ? noAddresses(host) : notValidFor(valid, host);
  return failure('certificate-wrong-name', { host, names }, log);
}

function notValidFor(valid: string, host: string): string {
  return valid === ''
    ? `x509: certificate is not valid for any names, but wanted to match ${host}`
    : `x509: certificate is valid for ${valid}, not ${host}`;
}

function noAddresses(host: string): string {
  return `x509: cannot validate certificate for ${host} because it doesn't contain any IP SANs`;
}

function isIpAddress(name: string): boolean {
  return /^[\d.]+$|:/.test(name);
}
