import type { Config, Mirror, Registries } from '../registries/model.ts';
import { type ModelPath, pathKey } from '../registries/path.ts';
import type { Pass } from '../steps/passes.ts';

/** A part of the model with its path as a key. */
type ModelPart = { readonly path: ModelPath; readonly key: string };

/** Parts that stand under one key, and that key. */
export type ModelGroup = ModelPart & { readonly parts: readonly ModelPart[] };

/** An entry of a section with the parts of it that say something; `auths` is one. */
export type ModelEntry = ModelPart & { readonly groups: readonly ModelGroup[] };

/** The entries of a model; of one that stayed the same object the pass has the parts. */
export function* entriesOf(
  { mirrors, configs, auths }: Registries,
  pass: Pass<object, ModelEntry>,
): Generator<ModelEntry> {
  for (const [name, mirror] of mirrors ?? []) yield entryOf(['mirrors', name], mirror, groupsOfMirror, pass);
  for (const [name, config] of configs ?? []) yield entryOf(['configs', name], config, groupsOfConfig, pass);
  if (auths !== null && auths.size > 0) yield { ...modelPart(['auths']), groups: [] };
}

function entryOf<Entry extends object>(
  path: ModelPath,
  entry: Entry,
  groupsOf: (path: ModelPath, entry: Entry) => readonly ModelGroup[],
  { known, keep }: Pass<object, ModelEntry>,
): ModelEntry {
  const before = known(entry);
  if (before !== undefined && before.path[1] === path[1] && before.path[0] === path[0]) return before;
  const made = { ...modelPart(path), groups: groupsOf(path, entry) };
  keep(entry, made);
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
