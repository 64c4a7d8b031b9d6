import type { Certificate } from './certificate/certificate.ts';
import { hostWithoutPort } from './certificate/covers-host.ts';
import { buildChain, issuerOf, type SignatureCheck } from './chain.ts';
import type { TlsFinding, TlsSeverity } from './finding.ts';
import { keyMatches, type Verdict } from './keys/key-match.ts';
import { type PrivateKey, readPrivateKey } from './keys/private-key.ts';
import { writeNodeFiles } from './node-files.ts';
import { checkChainOrder } from './rules/chain-order.ts';
import { checkHost } from './rules/host.ts';
import { checkPair } from './rules/pair.ts';
import { checkStrength } from './rules/strength.ts';
import type { Subject, TlsCheck } from './rules/subject.ts';
import { checkUsage } from './rules/usage.ts';
import { checkValidity } from './rules/validity.ts';
import { finding, type Material } from './source/material.ts';
import { withoutMisplaced } from './source/misplaced.ts';
import { openFile } from './source/open-file.ts';
import { assignRoles, type Held, type Roles } from './source/roles.ts';
import type { TlsFile } from './tls-file.ts';
import type { TlsReading } from './tls-reading.ts';

const checks: readonly TlsCheck[] = [checkPair, checkHost, checkValidity, checkUsage, checkChainOrder, checkStrength];
const severities: readonly TlsSeverity[] = ['error', 'warning', 'info'];

/**
 * Reads the TLS files chosen for a host: PEM, DER, PKCS#7 and PKCS#12, in any mixture. `host` is the name under
 * `configs`, with its port if it has one. Never throws: what cannot be read is a finding. The rules are those of Go's
 * `crypto/x509` and `crypto/tls`, which containerd uses.
 */
export async function readTlsFiles(
  files: readonly TlsFile[],
  { host, now }: { host: string; now: Date },
): Promise<TlsReading> {
  const { readCertificate, isSignedBy } = await import('./certificate/x509.ts');
  const materials = (await Promise.all(files.map(openFile))).map(withoutMisplaced);
  const findings = materials.flatMap((material) => material.findings);
  const certificates = await readAll(materials, 'certificates', readCertificate, findings);
  const keys = await readAll(materials, 'keys', readPrivateKey, findings);
  const roles = await assignRoles(certificates, keys);
  const subject = await relate(roles, keys, isSignedBy, { host: hostWithoutPort(host), now: now.getTime() });
  findings.push(...checks.flatMap((check) => check(subject)));
  return {
    ca: subject.ca.map(({ value }) => value),
    chain: subject.builtChain?.certificates ?? [],
    chainIsComplete: subject.builtChain?.complete ?? false,
    key: subject.key?.value ?? null,
    keyMatches: subject.keyMatches,
    caSigns: subject.caSigns,
    findings: severities.flatMap((severity) => findings.filter((found) => found.severity === severity)),
    nodeFiles: writeNodeFiles(subject, materials),
  };
}

async function readAll<Part extends 'certificates' | 'keys', T>(
  materials: readonly Material[],
  part: Part,
  read: (der: Uint8Array<ArrayBuffer>) => T | null | Promise<T | null>,
  findings: TlsFinding[],
): Promise<Held<T>[]> {
  const held: Held<T>[] = [];
  for (const { file, [part]: ders } of materials) {
    for (const der of ders) {
      const value = await read(der);
      if (value !== null) held.push({ file, value });
      else findings.push(finding(file, 'error', part === 'keys' ? 'broken-key' : 'broken-certificate', { line: 1 }));
    }
  }
  return held;
}

async function relate(
  roles: Roles,
  keys: readonly Held<PrivateKey>[],
  isSignedBy: SignatureCheck,
  circumstances: Pick<Subject, 'host' | 'now'>,
): Promise<Subject> {
  const { leaf, key } = roles;
  const ca = roles.ca.map(({ value }) => value);
  const others = roles.chain.map(({ value }) => value).filter((value) => value !== leaf?.value);
  const builtChain = leaf === null ? null : await buildChain(leaf.value, others, ca, isSignedBy);
  const matches = leaf === null || key === null ? null : await keyMatches(key.value, leaf.value.publicKey);
  const caSigns = builtChain === null || ca.length === 0 ? null : await signs(builtChain.certificates, ca, isSignedBy);
  return { ...roles, ...circumstances, keys, builtChain, keyMatches: matches, caSigns };
}

async function signs(
  chain: readonly Certificate[],
  ca: readonly Certificate[],
  isSignedBy: SignatureCheck,
): Promise<Verdict> {
  let verdict: Verdict = 'no';
  for (const certificate of chain) {
    const issuer = await issuerOf(certificate, ca, isSignedBy);
    if (issuer === null) continue;
    verdict = await isSignedBy(certificate, issuer);
    if (verdict === 'yes') return verdict;
  }
  return verdict;
}
