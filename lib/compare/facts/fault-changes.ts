import type { TomlConsequence, TomlFaultKind } from '../../node-files/index.ts';
import { type ModelPath, pathKey } from '../../registries/path.ts';
import type { Side } from '../side.ts';

/** What comes of a fault in a file's TOML, from nothing to the worst, as the messages choose by it. */
export type Outcome = 'none' | 'changed' | 'ignored' | 'refused' | 'stopped';

const outcomes: readonly Outcome[] = ['none', 'changed', 'ignored', 'refused', 'stopped'];

const outcomeOf: Readonly<Record<TomlConsequence, Outcome>> = {
  'value-changed': 'changed',
  'file-ignored': 'ignored',
  'containerd-refuses-to-start': 'refused',
  'k3s-refuses-to-start': 'stopped',
};

export type FaultChange = {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly paths: readonly ModelPath[];
};

/** The faults of one kind whose outcome differs, those with the same outcomes together. */
export function faultChanges(kind: TomlFaultKind, from: Side, to: Side): readonly FaultChange[] {
  const before = worstByPath(kind, from);
  const after = worstByPath(kind, to);
  const groups = new Map<string, { before: Outcome; after: Outcome; paths: ModelPath[] }>();
  for (const [key, { path }] of new Map([...before, ...after])) {
    const one = before.get(key)?.outcome ?? 'none';
    const other = after.get(key)?.outcome ?? 'none';
    if (one === other) continue;
    const group = groups.get(`${one} ${other}`) ?? { before: one, after: other, paths: [] };
    group.paths.push(path);
    groups.set(`${one} ${other}`, group);
  }
  return [...groups.values()];
}

type Worst = { readonly path: ModelPath; readonly outcome: Outcome };

function worstByPath(kind: TomlFaultKind, { nodeFiles }: Side): ReadonlyMap<string, Worst> {
  const worst = new Map<string, Worst>();
  for (const { kind: found, path, consequence } of nodeFiles.faults) {
    if (found !== kind) continue;
    const outcome = outcomeOf[consequence];
    const known = worst.get(pathKey(path))?.outcome ?? 'none';
    if (outcomes.indexOf(outcome) > outcomes.indexOf(known)) worst.set(pathKey(path), { path, outcome });
  }
  return worst;
}
