import { isWeakSignature } from '../certificate/signature-name.ts';
import type { TlsFinding } from '../finding.ts';
import { finding } from '../source/material.ts';
import { allCertificates, nameOf, type Subject } from './subject.ts';

const enoughBits = 2048;

/** Keys and signatures that Go or the registry no longer takes. */
export function checkStrength(subject: Subject): readonly TlsFinding[] {
  const findings: TlsFinding[] = [];
  for (const { file, value } of allCertificates(subject)) {
    const { name: algorithm, bits, supported } = value.key;
    const values = { name: nameOf(value), algorithm };
    if (!supported) findings.push(finding(file, 'error', 'unsupported-key', values));
    if (bits !== null && bits < enoughBits) findings.push(finding(file, 'warning', 'weak-key', { ...values, bits }));
  }
  for (const { file, value } of subject.chain) {
    // Nobody looks at a root's own signature.
    if (value.selfIssued || !isWeakSignature(value.signatureName)) continue;
    const values = { name: nameOf(value), algorithm: value.signatureName };
    findings.push(finding(file, 'warning', 'weak-signature', values));
  }
  return findings;
}
