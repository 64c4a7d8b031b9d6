import type { TlsFinding } from '../finding.ts';
import { finding } from '../source/material.ts';
import { nameOf, type Subject } from './subject.ts';

/** Whether key and certificate are two halves of one. */
export function checkPair({ leaf, key, keys, keyMatches }: Subject): readonly TlsFinding[] {
  const findings: TlsFinding[] = [];
  for (const { file } of keys) if (file.field === 'ca_file') findings.push(finding(file, 'warning', 'key-in-ca-file'));
  const usable = keys.filter(({ file }) => file.field !== 'ca_file');
  if (key !== null && usable.length > 1) {
    findings.push(finding(key.file, 'warning', 'several-keys', { count: usable.length }));
  }
  if (key !== null && leaf === null) findings.push(finding(key.file, 'error', 'key-without-certificate'));
  if (key === null && leaf !== null) {
    findings.push(finding(leaf.file, 'error', 'certificate-without-key', { name: nameOf(leaf.value) }));
  }
  if (key !== null && leaf !== null && keyMatches === 'no') {
    findings.push(finding(key.file, 'error', 'key-mismatch', { certificate: nameOf(leaf.value) }));
  }
  if (key !== null && keyMatches === 'unknown') findings.push(finding(key.file, 'info', 'unchecked'));
  return findings;
}
