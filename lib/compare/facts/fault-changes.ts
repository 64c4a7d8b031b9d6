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
    for (const [one, other] of differences(before.get(key), after.get(key))) {
      const group = groups.get(`${one} ${other}`) ?? { before: one, after: other, paths: [] };
      group.paths.push(path);
      groups.set(`${one} ${other}`, group);
    }
  }
  return [...groups.values()];
}

type Worst = { readonly path: ModelPath; readonly outcome: Outcome; readonly files: ReadonlySet<string> };

/** What one fault costs before and after; the same outcome can hit one registry's hosts.toml more, or one less. */
function* differences(before: Worst | undefined, after: Worst | undefined): Generator<readonly [Outcome, Outcome]> {
  const one = before?.outcome ?? 'none';
  const other = after?.outcome ?? 'none';
  if (one !== other) return yield [one, other];
  if (one !== 'ignored') return;
  if ([...(after?.files ?? [])].some((file) => !before?.files.has(file))) yield ['none', 'ignored'];
  if ([...(before?.files ?? [])].some((file) => !after?.files.has(file))) yield ['ignored', 'none'];
}

function worstByPath(kind: TomlFaultKind, { nodeFiles }: Side): ReadonlyMap<string, Worst> {
  const worst = new Map<string, Worst>();
  for (const { kind: found, path, consequence, file } of nodeFiles.faults) {
    if (found !== kind) continue;
    const outcome = outcomeOf[consequence];
    const known = worst.get(pathKey(path));
    const rank = outcomes.indexOf(outcome) - outcomes.indexOf(known?.outcome ?? 'none');
    if (rank < 0) continue;
    worst.set(pathKey(path), { path, outcome, files: new Set([...(rank === 0 ? (known?.files ?? []) : []), file]) });
  }
  return worst;
}
