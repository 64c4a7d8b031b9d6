import type { TlsFinding } from '../finding.ts';
import { finding } from '../source/material.ts';
import { nameOf, type Subject } from './subject.ts';

/** The client's chain: its order, what is missing from it and what does not belong to it. */
export function checkChainOrder({ leaf, chain, ca, builtChain, caSigns }: Subject): readonly TlsFinding[] {
  if (leaf === null || builtChain === null) return [];
  const findings: TlsFinding[] = [];
  const given = chain.map(({ value }) => value).filter((value) => builtChain.certificates.includes(value));
  if (given.some((value, index) => value !== builtChain.certificates[index])) {
    findings.push(finding(leaf.file, 'warning', 'chain-out-of-order', { name: nameOf(leaf.value) }));
  }
  for (const { file, value } of chain) {
    if (builtChain.unrelated.includes(value)) {
      findings.push(finding(file, 'warning', 'unrelated-certificate', { name: nameOf(value) }));
    }
  }
  const issuer = builtChain.certificates.at(-1)?.issuer ?? '';
  const [firstCa] = ca;
  if (caSigns === 'no' && firstCa !== undefined) {
    findings.push(finding(firstCa.file, 'info', 'ca-does-not-sign', { name: nameOf(leaf.value), issuer }));
  } else if (!builtChain.complete) {
    findings.push(finding(leaf.file, 'info', 'chain-incomplete', { name: nameOf(leaf.value), issuer }));
  }
  if (caSigns === 'unknown' && firstCa !== undefined) findings.push(finding(firstCa.file, 'info', 'unchecked'));
  return findings;
}
