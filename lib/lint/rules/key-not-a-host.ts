import { parseUrl } from '../../go/index.ts';
import { reasonOf } from '../facts/endpoints.ts';
import type { Finding, FindingFix } from '../finding.ts';
import type { Subject } from '../rule.ts';

type Section = 'mirrors' | 'configs';
type KeyFlaw = 'scheme' | 'path' | 'space' | 'empty' | 'wildcard' | 'refused';

/** Names of mirrors and configs that are more than a host with its port, or cannot be one. */
export function* keyNotAHost({ model }: Subject): Generator<Finding> {
  for (const section of ['mirrors', 'configs'] as const) {
    for (const name of model[section]?.keys() ?? []) {
      const flaw = flawOf(name);
      if (flaw === null) continue;
      const values = { ...flaw, section, name, host: '' };
      const fix = fixOf(name, section);
      yield { rule: 'key-not-a-host', severity: 'error', path: [section, name], marks: 'key', values, fix };
    }
  }
}

function flawOf(name: string): { kind: KeyFlaw; reason: string } | null {
  if (name === '*') return null;
  if (name === '') return { kind: 'empty', reason: '' };
  if (/\s/.test(name)) return { kind: 'space', reason: '' };
  if (name.includes('://')) return { kind: 'scheme', reason: '' };
  if (/[/?#@]/.test(name)) return { kind: 'path', reason: '' };
  if (name.includes('*')) return { kind: 'wildcard', reason: '' };
  const parsed = parseUrl(`//${name}`);
  return parsed.ok ? null : { kind: 'refused', reason: reasonOf(parsed.reason) };
}

function fixOf(name: string, section: Section): FindingFix | null {
  const trimmed = name.trim();
  const parsed = parseUrl(trimmed.includes('://') ? trimmed : `//${trimmed}`);
  const to = parsed.ok ? parsed.value.host : '';
  if (to === '' || to === name || /\s/.test(to)) return null;
  const action =
    section === 'mirrors' ? ({ do: 'rename-mirror', name, to } as const) : ({ do: 'rename-config', name, to } as const);
  return { label: 'rename-key', values: { key: to }, action };
}
