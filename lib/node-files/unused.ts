import type { Registries } from '../registries/model.ts';
import type { ModelPath } from '../registries/path.ts';
import { finish, type Steps } from '../steps/index.ts';
import { inStretches } from '../steps/stretches.ts';
import { embeddedAddress } from './hosts-toml/embedded-registry.ts';
import { sharedFolders } from './hosts-toml/folder.ts';
import { hasEmbeddedRegistry, isInTheWay } from './in-the-way.ts';
import type { NodeFiles, UnwrittenReason } from './node-files.ts';
import type { Target } from './target.ts';
import { findIdle, nothingFound } from './unused/find-idle.ts';
import { reasons } from './unused/reasons.ts';
import type { Idle } from './unused/section-search.ts';

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
  let last = nothingFound;
  return function* (model, nodeFiles, target) {
    const found = yield* findIdle(model, nodeFiles.files, last);
    last = found;
    const idle = [...inOrder(found.idle.mirrors, found.mirrors), ...inOrder(found.idle.configs, found.configs)];
    if (model.auths !== null && model.auths.size > 0) idle.push(['auths']);
    return idle.length === 0 ? [] : yield* explained(idle, model, nodeFiles, target);
  };
}

function inOrder(idle: Idle, entries: ReadonlyMap<string, unknown>): readonly ModelPath[] {
  const paths: ModelPath[] = [];
  if (idle.size > 0) for (const name of entries.keys()) paths.push(...(idle.get(name) ?? []));
  return paths;
}

function* explained(
  idle: readonly ModelPath[],
  model: Registries,
  nodeFiles: NodeFiles,
  target: Target,
): Steps<readonly Unused[]> {
  const { program, options } = target;
  const own = options.embedded ? [embeddedAddress(program, true)] : [];
  const isLeftToChance = sharedFolders(model, program, own);
  const reasonOf = reasons(model, nodeFiles, target);
  const parts: Unused[] = [];
  yield* inStretches(idle, (path) => {
    if (isLeftToChance(path) || hasEmbeddedRegistry(path, nodeFiles, target)) return;
    const reason = reasonOf(path);
    if (!isInTheWay(path, reason, model, target)) parts.push({ path, reason });
  });
  return parts;
}
