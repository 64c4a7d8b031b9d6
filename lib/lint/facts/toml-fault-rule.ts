import type { TomlFault, TomlFaultKind } from '../../node-files/index.ts';
import { type ModelPath, pathKey } from '../../registries/path.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { shownEndpoint } from './shown.ts';
import { tomlOutcomes } from './toml-outcome.ts';

/** A rule that tells of values that K3s writes so that containerd cannot read them, or reads them otherwise. */
export function tomlFaultRule(id: string, ...kinds: readonly TomlFaultKind[]): Rule {
  return {
    id,
    severity: 'error',
    source: [],
    *find({ nodeFiles, model }) {
      const told = new Set<string>();
      for (const fault of nodeFiles.faults) {
        const { path, kind, consequence } = fault;
        const place = pathKey(path);
        if (!kinds.includes(kind) || told.has(place) || isOfNobody(fault)) continue;
        told.add(place);
        yield {
          path,
          marks: path.length === 2 ? 'key' : 'value',
          severity: consequence === 'value-changed' ? 'warning' : 'error',
          values: { kind: kind.replaceAll('-', '_'), outcome: tomlOutcomes[consequence], what: whatIs(path, model) },
          fix: null,
        };
      }
    },
  };
}

/** No image has a registry whose name has several colons, and so no pull reads its file. */
function isOfNobody({ kind, path: [, , part] }: TomlFault): boolean {
  return kind === 'several-colons' && part === undefined;
}

/** A name or an endpoint, or else the key of a value: the value itself may be a secret. */
function whatIs([section, name = '', part, key = '']: ModelPath, { mirrors }: Subject['model']): string {
  if (part === undefined) return String(name);
  if (section !== 'mirrors' || part !== 'endpoint') return String(key);
  return shownEndpoint(mirrors?.get(String(name))?.endpoint?.[Number(key)] ?? '');
}
