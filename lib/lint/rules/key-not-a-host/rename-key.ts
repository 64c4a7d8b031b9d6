import type { Section } from '../../facts/name-flaw.ts';
import type { FindingFix } from '../../finding.ts';

export function renameKey(section: Section, name: string, to: string): FindingFix {
  const action = { do: section === 'mirrors' ? 'rename-mirror' : 'rename-config', name, to } as const;
  return { label: 'rename-key', values: { key: to }, action };
}
