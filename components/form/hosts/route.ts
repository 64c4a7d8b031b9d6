import { defaultHost } from '@/lib/go/index.ts';
import {
  type DecidedHost,
  decidedHost,
  embeddedServes,
  hasWildcardFile,
  hostsFilePathOf,
  isWildcardDrivenOut,
  type Target,
} from '@/lib/node-files/index.ts';
import { isServerAsked } from '@/lib/pull/hosts/server-asked.ts';
import type { Config, Registries } from '@/lib/registries/model.ts';
import { endpointOutcome } from './endpoint-outcome.ts';

/** Why pulls go past the endpoints of a mirror. */
export type Passed =
  /** There are none. */
  | 'nothing'
  /** None can be asked. */
  | 'invalid'
  /** The only one is the registry itself, for which no file is written. */
  | 'itself'
  /** Line v1.29.1: the last one is the registry itself, and the file is dropped with all others. */
  | 'lost'
  /** containerd cannot read the file that they stand in. */
  | 'unreadable';

/** Where a pull goes once the endpoints of a mirror have failed. */
export type LastResort =
  /** The registry itself is asked, after the endpoints or past them. */
  | { readonly kind: 'asked'; readonly host: string; readonly after: 'endpoints' | Exclude<Passed, 'itself'> }
  /**
   * It is not asked: `--disable-default-registry-endpoint` keeps it from that, or the release does not name it in the file, or the entry
   * `*` of `configs` drives out the mirror `*` with its endpoints.
   */
  | { readonly kind: 'off'; readonly host: string; readonly by: 'flag' | 'release' | 'settings' }
  /** It is asked as one of the endpoints. */
  | { readonly kind: 'listed' }
  /** Without a file of its own the name takes that of `*`. */
  | { readonly kind: 'wildcard'; readonly past: Exclude<Passed, 'unreadable'> }
  /** The same, and there the entry `*` of `configs` stands in the place of all endpoints, as a host that there is not. */
  | { readonly kind: 'nowhere'; readonly past: Exclude<Passed, 'unreadable'> };

export type Route = {
  /** Whether the embedded registry is asked before all endpoints. */
  readonly embeddedFirst: boolean;
  readonly lastResort: LastResort;
};

/**
 * The way of a pull through a mirror, but for its endpoints, as the files of the target lead it. A mirror `*` stands for the registry
 * that the image names; its host is `*`. Of `ignored` files, `ignoredFiles` tells.
 */
export function routeOf(name: string, model: Registries, target: Target, ignored: ReadonlySet<string>): Route {
  const decided = decidedHost(name, model, target);
  if (decided === null) return { embeddedFirst: false, lastResort: inConfigToml(name, model, target) };
  if (isIgnored(name, target, ignored)) {
    return { embeddedFirst: false, lastResort: { kind: 'asked', host: defaultHost(name), after: 'unreadable' } };
  }
  if (name === '*' && isWildcardDrivenOut(model, target)) {
    return { embeddedFirst: false, lastResort: { kind: 'off', host: name, by: 'settings' } };
  }
  if (decided.file === null) {
    return { embeddedFirst: false, lastResort: withoutFile(name, model, target, decided.reason, ignored) };
  }
  return { embeddedFirst: embeddedServes(name, target), lastResort: inHostsToml(name, model, target, decided.file) };
}

/** Whether containerd cannot read the hosts.toml of a registry. */
function isIgnored(name: string, { program }: Target, ignored: ReadonlySet<string>): boolean {
  return ignored.size > 0 && ignored.has(hostsFilePathOf(name, program));
}

/** Whether pulls go past the endpoints of a mirror. */
export function goesPast(lastResort: LastResort): boolean {
  if (lastResort.kind === 'off') return lastResort.by === 'settings';
  if (lastResort.kind === 'wildcard' || lastResort.kind === 'nowhere') return true;
  return lastResort.kind === 'asked' && lastResort.after !== 'endpoints';
}

/** The file into which names fall that have none of their own. */
export type WildcardFile = 'none' | 'read' | 'driven-out' | 'ignored';

export function wildcardFile(model: Registries, target: Target, ignored: ReadonlySet<string>): WildcardFile {
  if (!hasWildcardFile(model, target)) return 'none';
  if (isIgnored('*', target, ignored)) return 'ignored';
  return isWildcardDrivenOut(model, target) ? 'driven-out' : 'read';
}

/**
 * What a route depends on beside its mirror and the file of `*`: whether `configs` names the registry, by each of its names, and says
 * anything of it, and whether containerd can read its file.
 */
export function besideMirror(
  name: string,
  { configs }: Registries,
  target: Target,
  ignored: ReadonlySet<string>,
): string {
  const host = defaultHost(name);
  const own = saying(configs?.get(name));
  const settings = host === name ? own : `${own}, ${saying(configs?.get(host))}`;
  return isIgnored(name, target, ignored) ? `${settings}, ignored` : settings;
}

function saying(config: Config | undefined): 'none' | 'nothing' | 'something' {
  if (config === undefined) return 'none';
  return config.auth === null && config.tls === null ? 'nothing' : 'something';
}

/** containerd adds the registry itself unless an endpoint has its name, whatever its scheme, path or place. */
function inConfigToml(name: string, { mirrors }: Registries, target: Target): LastResort {
  const endpoints = mirrors?.get(name)?.endpoint ?? [];
  if (endpoints.length === 0) return { kind: 'asked', host: defaultHost(name), after: 'nothing' };
  const isListed = endpoints.some((endpoint) => {
    const outcome = endpointOutcome(endpoint, target);
    return outcome.kind === 'asked' && outcome.host === name;
  });
  return isListed ? { kind: 'listed' } : { kind: 'asked', host: defaultHost(name), after: 'endpoints' };
}

function withoutFile(
  name: string,
  model: Registries,
  target: Target,
  reason: Extract<DecidedHost, { readonly file: null }>['reason'],
  ignored: ReadonlySet<string>,
): LastResort {
  const past = passedBy(reason);
  const wildcard = name === '*' ? 'none' : wildcardFile(model, target, ignored);
  if (wildcard === 'read') return { kind: 'wildcard', past };
  if (wildcard === 'driven-out') return { kind: 'nowhere', past };
  if (wildcard === 'ignored') return { kind: 'asked', host: defaultHost(name), after: 'unreadable' };
  return past === 'itself' ? { kind: 'listed' } : { kind: 'asked', host: defaultHost(name), after: past };
}

function passedBy(reason: Extract<DecidedHost, { readonly file: null }>['reason']): Exclude<Passed, 'unreadable'> {
  if (reason === 'no-valid-endpoints') return 'invalid';
  if (reason === 'only-default-endpoint') return 'itself';
  return reason === 'default-endpoint-last' ? 'lost' : 'nothing';
}

type File = NonNullable<DecidedHost['file']>;

function inHostsToml(name: string, { mirrors }: Registries, target: Target, file: File): LastResort {
  const host = defaultHost(name);
  const written = mirrors?.get(name)?.endpoint ?? [];
  const own = urlOf(name, target);
  const last = written.at(-1);
  if (last !== undefined && urlOf(last, target) === own) return { kind: 'listed' };
  const ofMirror = file.endpoints.filter(({ mirror }) => mirror !== null);
  // Line v1.29.1 writes what has settings alone as its own endpoint.
  if (ofMirror.length === 0 && file.endpoints.every(({ url }) => url === own)) {
    return { kind: 'asked', host, after: written.length === 0 ? 'nothing' : 'invalid' };
  }
  if (isServerAsked(file.server?.url ?? null, target.containerd)) return { kind: 'asked', host, after: 'endpoints' };
  if (ofMirror.some(({ url }) => url === own)) return { kind: 'listed' };
  return { kind: 'off', host, by: target.options.noDefaultEndpoint ? 'flag' : 'release' };
}

function urlOf(endpoint: string, target: Target): string | null {
  const outcome = endpointOutcome(endpoint, target);
  return outcome.kind === 'asked' ? outcome.url : null;
}

export function sameRoute(one: Route, other: Route): boolean {
  return one.embeddedFirst === other.embeddedFirst && same(one.lastResort, other.lastResort);
}

function same(one: LastResort, other: LastResort): boolean {
  const fields = new Map<string, string>(Object.entries(other));
  return (
    Object.entries(one).length === fields.size && Object.entries(one).every(([key, value]) => fields.get(key) === value)
  );
}
