import { parseUrl } from '../../../go/index.ts';
import { nameFlaw, type Section } from '../../facts/name-flaw.ts';
import type { Finding } from '../../finding.ts';
import { renameKey } from './rename-key.ts';

/** A name of a mirror or config that is more than a host with its port, or cannot be one. */
export function* nameFlaws(section: Section, name: string): Generator<Finding> {
  const flaw = nameFlaw(name, section);
  if (flaw === null) return;
  const to = hostIn(name);
  yield {
    path: [section, name],
    marks: 'key',
    severity: flaw.kind === 'case' ? 'warning' : 'error',
    values: { ...flaw, section, name, host: to ?? '' },
    fix: to === null ? null : renameKey(section, name, to),
  };
}

/** The host that is meant; null where there is none to be seen. */
function hostIn(name: string): string | null {
  const trimmed = name.trim();
  const parsed = parseUrl(trimmed.includes('://') ? trimmed : `//${trimmed}`);
  const host = parsed.ok ? parsed.value.host.toLowerCase() : '';
  return host === '' || host === name || /[\s*]/.test(host) ? null : host;
}
