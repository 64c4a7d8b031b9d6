import type { Auth, Registries, Tls } from '../registries/model.ts';
import { type ModelPath, pathKey } from '../registries/path.ts';
import { finish, type Steps } from '../steps/index.ts';
import { createPasses, type Pass } from '../steps/passes.ts';
import { embeddedAddress } from './hosts-toml/embedded-registry.ts';
import { sharedFolders } from './hosts-toml/folder.ts';
import { hasEmbeddedRegistry, isInTheWay } from './in-the-way.ts';
import { entriesOf, type ModelEntry, type ModelGroup } from './model-parts.ts';
import type { NodeFile, NodeFiles, UnwrittenReason } from './node-files.ts';
import type { Target } from './target.ts';

export type UnusedReason =
  | Exclude<UnwrittenReason, 'same-folder'>
  /** Go's URL parser refuses the endpoint. */
  | 'invalid-endpoint'
  /** The endpoint stands in the list already. */
  | 'duplicate-endpoint'
  /** A whole section that is read and never looked at. */
  | 'deprecated-auths'
  /** Rewrites are for endpoints; the registry itself is asked by the name in the image. */
  | 'rewrite-on-default'
  /** An entry of the other section with the name `*` drives it out. */
  | 'replaced'
  /** The embedded registry has an entry of this name itself. */
  | 'embedded-registry'
  /** Docker Hub's other name has settings too, and those are taken. */
  | 'other-hub-name'
  /** Line v1.29.1: settings of a host that is nobody's endpoint. */
  | 'not-asked';

/** A part of the model that no line of any file comes from. */
export type Unused = { readonly path: ModelPath; readonly reason: UnusedReason };

/**
 * What the model says and no line of any file comes from: whole entries where nothing of them is used, else their parts. Without
 * it every file is the same, but for the blank lines that templates leave. Where two names have one folder, nothing is told: which
 * of them is used is left to chance.
 */
export function unused(model: Registries, nodeFiles: NodeFiles, target: Target): readonly Unused[] {
  return finish(createUnusedFinder()(model, nodeFiles, target));
}

/** The same step by step, for a long document that changes little from call to call. */
export function createUnusedFinder(): (
  model: Registries,
  nodeFiles: NodeFiles,
  target: Target,
) => Steps<readonly Unused[]> {
  const beginFiles = createPasses<NodeFile, ReadonlySet<string>>();
  const beginEntries = createPasses<object, ModelEntry>();
  return function* (model, nodeFiles, target) {
    const used = yield* usedKeys(nodeFiles, beginFiles());
    const entries = beginEntries();
    const found: ModelPath[] = [];
    for (const { path, key, groups } of entriesOf(model, entries)) {
      if (used.has(key)) for (const group of groups) for (const idle of idleIn(group, used)) found.push(idle);
      else found.push(path);
      yield 0.6;
    }
    entries.end();
    return found.length === 0 ? [] : yield* explained(found, model, nodeFiles, target);
  };
}

function* usedKeys(
  { files }: NodeFiles,
  { known, keep, end }: Pass<NodeFile, ReadonlySet<string>>,
): Steps<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const file of files.values()) {
    let keys = known(file);
    if (keys === undefined) {
      keys = yield* keysIn(file);
      keep(file, keys);
    }
    for (const key of keys) used.add(key);
    yield 0;
  }
  end();
  return used;
}

function* explained(
  found: readonly ModelPath[],
  model: Registries,
  nodeFiles: NodeFiles,
  target: Target,
): Steps<readonly Unused[]> {
  const { program, options } = target;
  const own = options.embedded ? [embeddedAddress(program, true)] : [];
  const isLeftToChance = sharedFolders(model, program, own);
  const reasonOf = reasons(model, nodeFiles, target);
  const parts: Unused[] = [];
  for (const path of found) {
    yield 0.8;
    if (isLeftToChance(path) || hasEmbeddedRegistry(path, nodeFiles, target)) continue;
    const reason = reasonOf(path);
    if (!isInTheWay(path, reason, model, target)) parts.push({ path, reason });
  }
  return parts;
}

/** The whole group where nothing of it is used; endpoints are told one by one. */
function idleIn({ path, key, parts }: ModelGroup, used: ReadonlySet<string>): readonly ModelPath[] {
  if (used.has(key)) return [];
  const idle = parts.filter((part) => !used.has(part.key));
  if (idle.length > 0 && idle.length === parts.length && path[2] !== 'endpoint') return [path];
  return idle.map((part) => part.path);
}

/** What the lines of a file came from, with the entries around it. */
function* keysIn(file: NodeFile): Steps<ReadonlySet<string>> {
  const keys = new Set<string>();
  const seen = new Set<unknown>();
  for (const sources of file.sources) {
    // Lines in a row mostly have the same.
    if (seen.has(sources)) continue;
    seen.add(sources);
    for (const path of sources) {
      if (seen.has(path)) continue;
      seen.add(path);
      keys.add(pathKey(path));
      if (path.length > 2) keys.add(pathKey(path.slice(0, 2)));
    }
    yield 0;
  }
  return keys;
}

function reasons({ mirrors, configs }: Registries, { log, unwritten }: NodeFiles, { line, program, options }: Target) {
  const told = new Map<string, UnusedReason>();
  for (const { path, reason } of unwritten) if (reason !== 'same-folder') told.set(pathKey(path), reason);
  for (const { path, kind } of log) told.set(pathKey(path), kind);
  return (path: ModelPath): UnusedReason => {
    const [section = '', name = '', part] = path;
    if (section === 'auths') return 'deprecated-auths';
    if (path.length === 2 && options.embedded && name === embeddedAddress(program, true)) return 'embedded-registry';
    const reason = told.get(pathKey(path)) ?? told.get(pathKey([section, name]));
    if (reason !== undefined) return reason;
    return section === 'mirrors' ? ofMirror(String(name), part) : ofConfig(String(name));
  };

  function ofMirror(name: string, part: string | number | undefined): UnusedReason {
    if (part === 'rewrite') return 'rewrite-on-default';
    const endpoints = mirrors?.get(name)?.endpoint ?? [];
    if (endpoints.length === 0) return 'no-endpoints';
    const isInvalid = (index: number) => told.get(pathKey(['mirrors', name, 'endpoint', index])) === 'invalid-endpoint';
    return endpoints.every((_, index) => isInvalid(index)) ? 'no-valid-endpoints' : 'replaced';
  }

  function ofConfig(name: string): UnusedReason {
    const { auth = null, tls = null } = configs?.get(name) ?? {};
    if (saysNothing(auth) && saysNothing(tls)) return 'no-settings';
    if (name === '*' && mirrors?.has('*')) return 'replaced';
    if (line !== 'v1.29.1' && name === 'docker.io' && configs?.has('registry-1.docker.io')) return 'other-hub-name';
    return 'not-asked';
  }
}

function saysNothing(settings: Auth | Tls | null): boolean {
  return settings === null || Object.values(settings).every((value) => value === '' || value === false);
}
