import {
  ignoredFiles,
  isWildcardDrivenOut,
  type NodeFile,
  type NodeFiles,
  normalizerOf,
  type TomlConsequence,
} from '../../node-files/index.ts';
import type { Mirror, Registries } from '../../registries/model.ts';
import type { Setting } from '../setting.ts';
import { type EndpointFact, endpointsOf } from './endpoints.ts';
import { nameFlaw } from './name-flaw.ts';
import { type RewriteFact, type RewriteFaults, rewritesOf } from './rewrites.ts';

/** A mirror with what else of the document and of its files is known of it alone. */
export type MirrorFact = {
  readonly name: string;
  readonly mirror: Mirror;
  readonly endpoints: readonly EndpointFact[];
  readonly rewrites: readonly RewriteFact[];
  /** Whether pulls go past its endpoints, or fail before they ask one. */
  readonly isPassed: boolean;
  readonly beside: Beside;
};

/** What a mirror is beside: the same again and again while other mirrors are edited. */
type Beside = {
  /** Its hosts.toml by its usual path, which is kept with it, as it is to be looked up each time. */
  readonly path: string;
  readonly file: NodeFile | undefined;
  readonly hasConfig: boolean;
  /** Whether its endpoints are lost, as the last of them is the registry itself. */
  readonly isLost: boolean;
  /** Whether no hosts.toml says its endpoints that containerd can read. */
  readonly isUnread: boolean;
  readonly faults: RewriteFaults | null;
  /** The mirrors of the document, for the two whose rewrites may name others: those for `*` and `docker.io`. */
  readonly others: Registries['mirrors'];
};

/** Tells the facts of each mirror; the one of before where that is still right. */
export function mirrorFacts(model: Registries, nodeFiles: NodeFiles, { target, form }: Setting) {
  const { mirrors, configs } = model;
  const normalize = normalizerOf(target);
  const faults = rewriteFaults(nodeFiles);
  const ignored = ignoredFiles(nodeFiles);
  const drivenOut = isWildcardDrivenOut(model, target) ? '*' : null;
  const lost = new Set<string>();
  for (const { host, reason } of nodeFiles.unwritten) if (reason === 'default-endpoint-last') lost.add(host);
  return (name: string, mirror: Mirror, before: MirrorFact | undefined): MirrorFact => {
    const path = before?.beside.path ?? `certs.d/${name === '*' ? '_default' : name}/hosts.toml`;
    const file = nodeFiles.files.get(path);
    const hasConfig = configs?.has(name) === true;
    const isLost = lost.has(name);
    const isUnread = form === 'certs' && (isUnwritten(name, mirror, file) || ignored.has(path) || name === drivenOut);
    const own = faults.get(name) ?? null;
    const others = name === '*' || name === 'docker.io' ? mirrors : null;
    if (before?.mirror === mirror && isSame(before.beside, file, hasConfig, isLost, isUnread, own, others)) {
      return before;
    }
    const endpoints = endpointsOf(name, mirror, normalize, form);
    // In config.toml one that is no URL makes pulls fail.
    const isPassed = isUnread || (form === 'inline' && endpoints.some(({ normalized }) => normalized === null));
    return {
      name,
      mirror,
      endpoints,
      isPassed,
      rewrites: rewritesOf(name, mirror, own),
      beside: { path, file, hasConfig, isLost, isUnread, faults: own, others },
    };
  };
}

/** Names that are no registry's have their files elsewhere, if any; rules of their own tell of them. */
function isUnwritten(name: string, { endpoint }: Mirror, file: NodeFile | undefined): boolean {
  return file === undefined && endpoint !== null && endpoint.length > 0 && nameFlaw(name, 'mirrors') === null;
}

function isSame(
  beside: Beside,
  file: NodeFile | undefined,
  hasConfig: boolean,
  isLost: boolean,
  isUnread: boolean,
  faults: RewriteFaults | null,
  others: Registries['mirrors'],
): boolean {
  return (
    beside.file === file &&
    beside.hasConfig === hasConfig &&
    beside.isLost === isLost &&
    beside.isUnread === isUnread &&
    beside.faults === faults &&
    beside.others === others
  );
}

function rewriteFaults({ faults }: NodeFiles): ReadonlyMap<string, RewriteFaults> {
  const byMirror = new Map<string, Map<string, TomlConsequence>>();
  for (const { kind, path, consequence } of faults) {
    if (kind !== 'rewrite-unescaped') continue;
    const [, mirror, , pattern] = path.map(String);
    if (mirror === undefined || pattern === undefined) continue;
    byMirror.set(mirror, (byMirror.get(mirror) ?? new Map()).set(pattern, consequence));
  }
  return byMirror;
}
