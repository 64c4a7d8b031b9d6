import { defaultHost } from '../../go/index.ts';
import {
  ignoredFiles,
  lines,
  type NodeFile,
  type NodeFiles,
  normalizeEndpoint,
  type Target,
} from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';
import type { Steps } from '../../steps/index.ts';
import { inStretches } from '../../steps/stretches.ts';
import { type EndpointFact, endpointsOf } from './endpoints.ts';
import { isBareName, nameFlaw } from './name-flaw.ts';

/**
 * The registries whose every pull needs the TLS files of a name under `configs`, by that name; `*` stands for those for which the document
 * has nothing. As they are written on the node: what a line does not write, no pull needs.
 */
export type TlsUsers = ReadonlyMap<string, readonly string[]>;

export const tlsFiles = ['ca_file', 'cert_file', 'key_file'] as const;

export const noTlsUsers: TlsUsers = new Map();

/** Whether a document has any for whom there could be users. */
export function namesTlsFiles({ configs }: Registries): boolean {
  for (const { tls } of configs?.values() ?? [])
    if (tls !== null && tlsFiles.some((key) => tls[key] !== '')) return true;
  return false;
}

type Written = { readonly model: Registries; readonly nodeFiles: NodeFiles; readonly target: Target };

type MirrorEndpoints = { readonly name: string; readonly endpoints: readonly EndpointFact[] };

export function* findingTlsUsers(written: Written, mirrors?: readonly MirrorEndpoints[]): Steps<TlsUsers> {
  const { model, nodeFiles, target } = written;
  return lines[target.line].format.hostsToml === null
    ? yield* usersOfConfigToml(written, mirrors ?? endpointsInConfigToml(model))
    : yield* usersOfHostsToml(model, nodeFiles);
}

/** Puts registries in the order of the document, those that it does not name behind, and `*` last. */
export type DocumentOrder = (names: readonly string[]) => readonly string[];

export function documentOrder({ mirrors, configs }: Registries): DocumentOrder {
  let places: ReadonlyMap<string, number> | null = null;
  return (names) => {
    if (names.length < 2) return names;
    places ??= placesOf([...(mirrors?.keys() ?? []), ...(configs?.keys() ?? [])]);
    const known = places;
    const placeOf = (name: string) => (name === '*' ? Number.POSITIVE_INFINITY : (known.get(name) ?? known.size));
    return names.toSorted((one, other) => placeOf(one) - placeOf(other));
  };
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, place) => [name, place]));
}

/** Those of several names together, each once. */
export function usersOfAll(configs: Iterable<string>, users: TlsUsers, order: DocumentOrder): readonly string[] {
  return order([...new Set([...configs].flatMap((config) => users.get(config) ?? []))]);
}

/** containerd reads all of a registry's hosts.toml before it asks anybody, and `_default` for one without a folder. */
function* usersOfHostsToml(model: Registries, nodeFiles: NodeFiles): Steps<TlsUsers> {
  const ignored = ignoredFiles(nodeFiles);
  const users = new Users();
  const folders = new Set<string>();
  const shared = new Set<string>();
  yield* inStretches([...nodeFiles.files.values()], (file) => {
    const [, folder, rest] = /^certs\.d\/([^/]*)\/(.*)$/.exec(file.path) ?? [];
    if (folder === undefined) return;
    folders.add(folder);
    if (rest !== 'hosts.toml' || ignored.has(file.path) || !mayNameFiles(file)) return;
    for (const config of configsWithFiles(file)) {
      if (folder === '_default') shared.add(config);
      else users.add(config, folder);
    }
  });
  users.addShared(shared, model, (name) => folders.has(name));
  return users.found;
}

/** containerd looks the settings of each host up that a mirror leads to, the registry itself among them. */
function* usersOfConfigToml(
  { model, nodeFiles: { files } }: Written,
  mirrors: readonly MirrorEndpoints[],
): Steps<TlsUsers> {
  const file = files.get('config.toml');
  const configs = file === undefined ? new Set<string>() : configsWithFiles(file);
  // There `*` is no host.
  configs.delete('*');
  const users = new Users();
  const shared = new Set<string>();
  if (configs.size === 0) return users.found;
  yield* inStretches(mirrors, ({ name, endpoints }) => {
    const hosts = endpoints.flatMap(({ asked }) => (asked === null ? [] : [asked.host]));
    if (name !== '*' && !hosts.includes(name)) hosts.push(defaultHost(name));
    for (const host of hosts) {
      if (!configs.has(host)) continue;
      if (name === '*') shared.add(host);
      else users.add(host, name);
    }
  });
  users.addShared(shared, model, (name) => model.mirrors?.has(name) === true);
  const all = mirrors.find(({ name }) => name === '*')?.endpoints ?? [];
  for (const config of configs) {
    if (shared.has(config)) continue;
    for (const name of ['docker.io', config]) {
      const isListed = model.mirrors?.has(name) || all.some(({ asked }) => asked?.host === name);
      if (defaultHost(name) === config && !isListed) users.add(config, name);
    }
  }
  return users.found;
}

function endpointsInConfigToml({ mirrors }: Registries): readonly MirrorEndpoints[] {
  const normalize = (endpoint: string) => normalizeEndpoint(endpoint, '');
  return [...(mirrors ?? [])].map(([name, mirror]) => ({
    name,
    endpoints: endpointsOf(name, mirror, normalize, 'inline'),
  }));
}

/** Most hosts.toml name none, and where each of their lines comes from takes longer to look through. */
function mayNameFiles({ text }: NodeFile): boolean {
  return text.includes('ca = [') || text.includes('client = [');
}

/** The names under `configs` of which a file has the path of a TLS file. */
function configsWithFiles({ sources }: NodeFile): Set<string> {
  const configs = new Set<string>();
  for (const paths of sources) for (const path of paths) if (isTlsFile(path)) configs.add(String(path[1]));
  return configs;
}

function isTlsFile([section, , part, field]: ModelPath): boolean {
  return section === 'configs' && part === 'tls' && String(field).endsWith('_file');
}

/** Registries being gathered, each once, and only names that images can have. */
class Users {
  readonly found = new Map<string, string[]>();

  /** Adds all registries that have nothing of their own; those that the document names are told by name. */
  addShared(configs: ReadonlySet<string>, model: Registries, hasOwn: (name: string) => boolean): void {
    if (configs.size === 0) return;
    for (const name of new Set([...(model.mirrors?.keys() ?? []), ...(model.configs?.keys() ?? [])])) {
      if (name === '*' || hasOwn(name)) continue;
      for (const config of configs) this.add(config, name);
    }
    for (const config of configs) this.add(config, '*');
  }

  add(config: string, registry: string): void {
    if (registry !== '*' && (nameFlaw(registry, 'mirrors') !== null || isBareName(registry))) return;
    const known = this.found.get(config);
    if (known === undefined) this.found.set(config, [registry]);
    else if (known.at(-1) !== registry) known.push(registry);
  }
}
