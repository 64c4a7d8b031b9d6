import type { Attempt } from '../../pull/index.ts';
import type { Registries } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';
import type { Side } from '../side.ts';
import type { RoutePair } from './route-pairs.ts';
import { wildcardConfigOutcome } from './wildcard-config-outcome.ts';

/** The hosts that are asked for images of one registry, in order, where nothing on either side drowns the comparison. */
export type AskedPair = {
  readonly name: string;
  readonly path: ModelPath;
  readonly from: readonly Attempt[];
  readonly to: readonly Attempt[];
};

/**
 * The routes on which some host is asked on both sides. Left out are those that differ as a whole, which has notes of its own: a
 * hosts.toml that one containerd ignores, one that is not written because of its last endpoint, and a `_default` spoilt by `configs`.
 */
export function askedPairs(
  routes: readonly RoutePair[],
  model: Registries,
  from: Side,
  to: Side,
): readonly AskedPair[] {
  const lost = new Set([...lostNames(from), ...lostNames(to)]);
  const isSpoilt = [from, to].some((side) => wildcardConfigOutcome(model, side) === 'replaces');
  return routes.flatMap(({ name, path, from: before, to: after }) => {
    if (lost.has(name) || (isSpoilt && reachesDefault(name, model))) return [];
    if (before.kind !== 'attempts' || after.kind !== 'attempts') return [];
    const pair = { name, path, from: before.attempts, to: after.attempts };
    return isFileIgnored(pair.from) !== isFileIgnored(pair.to) || !isFor(name, pair.from) ? [] : [pair];
  });
}

/** Mirrors of which line v1.29.1 writes nothing, as their last endpoint is the registry itself. */
export function lostNames({ nodeFiles }: Side): readonly string[] {
  return nodeFiles.unwritten.flatMap(({ host, reason }) => (reason === 'default-endpoint-last' ? [host] : []));
}

function reachesDefault(name: string, { mirrors, configs }: Registries): boolean {
  return name === '*' || ((mirrors?.get(name)?.endpoint ?? []).length === 0 && !configs?.has(name));
}

function isFileIgnored(attempts: readonly Attempt[]): boolean {
  return attempts.some(({ why }) => why.id === 'registry-file-ignored');
}

/** `index.docker.io` in an image's name is another registry's name. */
function isFor(name: string, attempts: readonly Attempt[]): boolean {
  return name === '*' || attempts[0]?.why.values.registry === name;
}
