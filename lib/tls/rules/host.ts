import { allowsUse, type Certificate, isForServers } from '../certificate/certificate.ts';
import { coversHost } from '../certificate/covers-host.ts';
import type { TlsFinding, TlsSeverity } from '../finding.ts';
import { finding } from '../source/material.ts';
import type { Held } from '../source/roles.ts';
import { nameOf, type Subject } from './subject.ts';

const shownNames = 6;

/** A certificate that the registry may show, and that is not one of the host's. */
export function checkHost(subject: Subject): readonly TlsFinding[] {
  const { host, chain, ca } = subject;
  if (host === null) return [];
  const misplaced = chain.filter(({ value }) => !allowsUse(value, 'client'));
  return [
    ...misplaced.flatMap((held) => judge(held, host, 'warning')),
    // Only the registry's own certificate has to name the host; a CA that happens to have names may sign another.
    ...ca.flatMap((held) => judge(held, host, held.value.isCa ? 'warning' : 'error')),
  ];
}

function judge({ file, value }: Held<Certificate>, host: string, severity: TlsSeverity): TlsFinding[] {
  const names = [...value.dnsNames, ...value.ipAddresses];
  const values = { name: nameOf(value), host };
  if (names.length === 0) {
    const commonName = { dnsNames: [value.commonName], ipAddresses: [value.commonName] };
    return coversHost(commonName, host) ? [finding(file, severity, 'no-names', values)] : [];
  }
  if (!isForServers(value) || coversHost(value, host)) return [];
  const more = Math.max(names.length - shownNames, 0);
  return [finding(file, severity, 'host-not-covered', { ...values, names: names.slice(0, shownNames), more })];
}
