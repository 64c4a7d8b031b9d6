import type { TomlFaultKind } from '../../node-files/index.ts';
import type { ModelPath } from '../../registries/path.ts';
import { shownEndpoint } from '../facts/endpoints.ts';
import type { Finding } from '../finding.ts';
import type { Subject } from '../rule.ts';
import { tomlOutcomes } from './toml-outcome.ts';

/** The rules of the faults that are told here; the others have rules with fixes of their own. */
const ruleIds: Readonly<Partial<Record<TomlFaultKind, string>>> = {
  'control-character': 'control-character',
  'quote-in-name': 'name-unescaped',
  'ipv6-table-name': 'ipv6-name',
  'file-name-unescaped': 'file-name-unescaped',
  'line-too-long': 'line-too-long',
};

/** Values that K3s writes in a way that containerd cannot read, or reads otherwise. */
export function* unreadableToml({ nodeFiles, model }: Subject): Generator<Finding> {
  const told = new Set<string>();
  for (const { kind, path, consequence } of nodeFiles.faults) {
    const rule = ruleIds[kind];
    const key = `${rule}\u0000${path.join('\u0000')}`;
    if (rule === undefined || told.has(key)) continue;
    told.add(key);
    const severity = consequence === 'value-changed' ? 'warning' : 'error';
    const values = { outcome: tomlOutcomes[consequence], what: whatIs(path, model) };
    yield { rule, severity, path, marks: path.length === 2 ? 'key' : 'value', values, fix: null };
  }
}

/** A name or an endpoint, or else the key of a value: the value itself may be a secret. */
function whatIs([section, name = '', part, key = '']: ModelPath, { mirrors }: Subject['model']): string {
  if (part === undefined) return String(name);
  if (section !== 'mirrors' || part !== 'endpoint') return String(key);
  return shownEndpoint(mirrors?.get(String(name))?.endpoint?.[Number(key)] ?? '');
}
