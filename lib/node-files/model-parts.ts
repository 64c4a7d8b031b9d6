import type { Config, Mirror, Registries } from '../registries/model.ts';
import { type ModelPath, pathKey } from '../registries/path.ts';

/** A part of the model with its path as a key. */
type ModelPart = { readonly path: ModelPath; readonly key: string };

/** Parts that stand under one key, and that key. */
export type ModelGroup = ModelPart & { readonly parts: readonly ModelPart[] };

/** An entry of a section with the parts of it that say something; `auths` is one. */
export type ModelEntry = ModelPart & { readonly groups: readonly ModelGroup[] };

export function* entriesOf({ mirrors, configs, auths }: Registries): Generator<ModelEntry> {
  for (const [name, mirror] of mirrors ?? []) yield known(['mirrors', name], mirror, groupsOfMirror);
  for (const [name, config] of configs ?? []) yield known(['configs', name], config, groupsOfConfig);
  if (auths !== null && auths.size > 0) yield { ...modelPart(['auths']), groups: [] };
}

const entriesBefore = new WeakMap<object, ModelEntry>();

/** What was read before and did not change is the same object. */
function known<Entry extends object>(
  path: ModelPath,
  entry: Entry,
  groupsOf: (path: ModelPath, entry: Entry) => readonly ModelGroup[],
): ModelEntry {
  const before = entriesBefore.get(entry);
  if (before !== undefined && before.path[1] === path[1] && before.path[0] === path[0]) return before;
  const made = { ...modelPart(path), groups: groupsOf(path, entry) };
  entriesBefore.set(entry, made);
  return made;
}

function modelPart(path: ModelPath): ModelPart {
  return { path, key: pathKey(path) };
}

function groupsOfMirror(path: ModelPath, { endpoint, rewrite }: Mirror): readonly ModelGroup[] {
  return [
    group([...path, 'endpoint'], [...(endpoint ?? []).keys()]),
    group([...path, 'rewrite'], rewrite?.keys() ?? []),
  ];
}

function groupsOfConfig(path: ModelPath, { auth, tls }: Config): readonly ModelGroup[] {
  return [group([...path, 'auth'], fieldsOf(auth)), group([...path, 'tls'], fieldsOf(tls))];
}

function group(path: ModelPath, steps: Iterable<string | number>): ModelGroup {
  return { ...modelPart(path), parts: Array.from(steps, (step) => modelPart([...path, step])) };
}

function fieldsOf(written: object | null): readonly string[] {
  return Object.entries(written ?? {}).flatMap(([key, value]) => (value === '' || value === false ? [] : [key]));
}
