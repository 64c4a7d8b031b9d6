import type { Program } from '../../node-files/index.ts';
import type { Auth, Tls } from '../../registries/model.ts';
import { endpointOfInline } from './endpoint-of-host.ts';
import { escapedRewrites, isGenerated } from './generated-toml.ts';
import type { ImportNote } from './import-note.ts';
import { readAuth, readInlineTls } from './imported-settings.ts';
import { lostInConfig } from './lost-in-config.ts';
import { isTable, type TomlTable, tableAt, tablesIn, textAt, textsAt, textsIn } from './toml-table.ts';

export type ReadMirror = { readonly endpoint: readonly string[]; readonly rewrite: ReadonlyMap<string, string> };

/** Mirrors and settings as they stand in config.toml itself. */
export type InlineRegistries = {
  readonly mirrors: ReadonlyMap<string, ReadMirror>;
  readonly auth: ReadonlyMap<string, Auth>;
  readonly tls: ReadonlyMap<string, Tls>;
};

/** What a config.toml tells about registries and about the target that it was written for. */
export type ReadConfigToml = {
  readonly version: number;
  /** The program whose folders it names; null where neither wrote it. */
  readonly program: Program | null;
  readonly snapshotter: string;
  readonly selinux: boolean;
  readonly pauseImage: string | null;
  /** Where hosts.toml files are; null on inline lines. */
  readonly certsFolder: string | null;
  readonly auth: ReadonlyMap<string, Auth>;
  /** Null where all but the credentials is in hosts.toml. */
  readonly inline: InlineRegistries | null;
};

const images = 'io.containerd.cri.v1.images';
const runtime = 'io.containerd.cri.v1.runtime';
const criPlugins = [images, 'io.containerd.grpc.v1.cri', 'cri'];
const stargzPlugins = ['io.containerd.snapshotter.v1.stargz', 'stargz'];

/** Reads a config.toml of any version, by K3s or by hand. `text` is the file that `table` was parsed from. */
export function readConfigToml(table: TomlTable, text: string, notes: ImportNote[]): ReadConfigToml {
  const plugins = tableAt(table, 'plugins');
  const settings = [...criPlugins, runtime].map((name) => tableAt(plugins, name));
  const textOf = (key: string, ...path: readonly string[]) =>
    settings.map((plugin) => textAt(tableAt(plugin, ...path), key)).find((value) => value !== null) ?? null;
  const found = registryTable(plugins, criPlugins);
  const registry = found === null ? null : readRegistry(found, isGenerated(text));
  // What containerd prints as its defaults has an empty one.
  const certsFolder = textOf('config_path', 'registry') || null;
  if (found !== null) notes.push(...lostInConfig(found, certsFolder !== null, isGenerated(text)));
  return {
    version: typeof table.version === 'number' ? table.version : 1,
    program: programOf(text),
    snapshotter: textOf('snapshotter') ?? textOf('snapshotter', 'containerd') ?? '',
    selinux: settings.some((plugin) => plugin.enable_selinux === true),
    pauseImage: textOf('sandbox', 'pinned_images') ?? textOf('sandbox_image'),
    certsFolder,
    auth: registry?.auth ?? new Map(),
    inline: certsFolder === null ? registry : stargzRegistry(plugins, isGenerated(text)),
  };
}

/** Until v1.29.3 the stargz snapshotter has them in config.toml, beside those in hosts.toml. */
function stargzRegistry(plugins: TomlTable, generated: boolean): InlineRegistries | null {
  const hasFolder = (name: string) => textAt(tableAt(plugins, name, 'registry'), 'config_path') !== null;
  const registry = stargzPlugins.some(hasFolder) ? null : registryTable(plugins, stargzPlugins);
  return registry === null ? null : readRegistry(registry, generated);
}

/** The registries of the first plugin that has any. */
function registryTable(plugins: TomlTable, names: readonly string[]): TomlTable | null {
  return names.map((name) => tableAt(plugins, name).registry).find(isTable) ?? null;
}

function readRegistry(registry: TomlTable, generated: boolean): InlineRegistries {
  const configs = tablesIn(tableAt(registry, 'configs'));
  const auth = configs.flatMap(([name, config]) => section(name, config, 'auth', readAuth));
  // containerd puts them over those in `configs`.
  const auths = tablesIn(tableAt(registry, 'auths')).map(([name, login]) => [hostOf(name), readAuth(login)] as const);
  return {
    mirrors: new Map(
      tablesIn(tableAt(registry, 'mirrors')).map(([name, mirror]) => [name, readMirror(mirror, generated)]),
    ),
    auth: new Map([...auth, ...auths]),
    tls: new Map(configs.flatMap(([name, config]) => section(name, config, 'tls', readInlineTls))),
  };
}

/** The host of a URL; what is no URL is taken for a host. */
function hostOf(name: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(name)?.[1] ?? name;
}

function readMirror(mirror: TomlTable, generated: boolean): ReadMirror {
  const rewrite = textsIn(tableAt(mirror, 'rewrite'));
  const endpoint = textsAt(mirror, 'endpoint');
  if (generated) return { endpoint, rewrite };
  return { endpoint: endpoint.map(endpointOfInline), rewrite: escapedRewrites(rewrite) };
}

function section<T>(name: string, config: TomlTable, key: string, read: (table: TomlTable) => T): [string, T][] {
  return Object.hasOwn(config, key) ? [[name, read(tableAt(config, key))]] : [];
}

function programOf(text: string): Program | null {
  const folder = /\/var\/lib\/rancher\/(k3s|rke2)\//.exec(text)?.[1];
  return folder === 'k3s' || folder === 'rke2' ? folder : null;
}
