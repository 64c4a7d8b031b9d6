import { type Parsed, parsed, refused } from '../../go/index.ts';
import type { NodeFile, NodePaths, Sources } from '../../node-files/index.ts';
import type { Steps } from '../../steps/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';
import { readOnce, type TomlTable, tableAt, textAt, textsAt } from '../toml/toml.ts';
import { type Credentials, credentialsIn } from './credentials.ts';

/** What containerd knows of registries from its config.toml. */
export type RegistryConfig = {
  /** Whether hosts are looked up in certs.d. */
  readonly usesHostFiles: boolean;
  readonly mirrors: ReadonlyMap<string, InlineMirror>;
  readonly configs: ReadonlyMap<string, InlineConfig>;
};

export type InlineMirror = {
  readonly endpoints: readonly { readonly text: string; readonly sources: Sources }[];
  readonly rewrites: Rewrites;
  readonly sources: Sources;
};

/** Rewrites by their patterns, as they are after TOML's escapes. */
export type Rewrites = ReadonlyMap<string, { readonly replacement: string; readonly sources: Sources }>;

export type InlineConfig = {
  readonly credentials: Credentials | null;
  readonly tls: InlineTls | null;
};

export type InlineTls = {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
  readonly skipVerify: boolean;
  readonly sources: Sources;
};

const tableOfVersion: Readonly<Record<number, readonly string[]>> = {
  1: ['plugins', 'cri', 'registry'],
  2: ['plugins', 'io.containerd.grpc.v1.cri', 'registry'],
  3: ['plugins', 'io.containerd.cri.v1.images', 'registry'],
};
const empty: TomlTable = new Map();

/** Reads config.toml, or says in containerd's words why it does not start with it. */
export function* readRegistryConfig(
  file: NodeFile,
  paths: NodePaths,
  { readToml, tomlError, configVersion }: Behaviour,
): Steps<Parsed<RegistryConfig>> {
  const toml = yield* readOnce(file, readToml);
  if (!toml.ok) return refused(tomlError(`${paths.configFolder}/${file.path}`, toml.reason));
  const written = toml.value.get('version')?.value;
  const version = typeof written === 'number' ? written : 1;
  if (version > configVersion) return refused(`unsupported config version \`${version}\``);
  const registry = tableAt(toml.value, ...(tableOfVersion[version] ?? [])) ?? empty;
  const sourcesOf = (line: number): Sources => file.sources[line - 1] ?? [];
  return parsed({
    usesHostFiles: textAt(registry, 'config_path') !== '',
    mirrors: eachTable(registry, 'mirrors', (mirror, line) => readMirror(mirror, sourcesOf(line), sourcesOf)),
    configs: eachTable(registry, 'configs', (config) => readConfig(config, sourcesOf)),
  });
}

function eachTable<Value>(
  table: TomlTable,
  key: string,
  read: (table: TomlTable, line: number) => Value,
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const [name, { value, line }] of tableAt(table, key) ?? empty) {
    if (value instanceof Map) found.set(name, read(value, line));
  }
  return found;
}

type SourcesOf = (line: number) => Sources;

function readMirror(mirror: TomlTable, sources: Sources, sourcesOf: SourcesOf): InlineMirror {
  const line = mirror.get('endpoint')?.line ?? 0;
  const places = sourcesOf(line);
  const texts = textsAt(mirror, 'endpoint');
  const endpoints = texts.map((text, index) => ({
    text,
    sources: places.length === texts.length ? places.slice(index, index + 1) : places,
  }));
  return { endpoints, rewrites: rewritesIn(mirror, sourcesOf), sources };
}

/** The rewrites of a mirror or host. */
export function rewritesIn(table: TomlTable, sourcesOf: SourcesOf): Rewrites {
  const rewrites = new Map<string, { replacement: string; sources: Sources }>();
  for (const [pattern, { value, line }] of tableAt(table, 'rewrite') ?? empty) {
    if (typeof value === 'string') rewrites.set(pattern, { replacement: value, sources: sourcesOf(line) });
  }
  return rewrites;
}

function readConfig(config: TomlTable, sourcesOf: SourcesOf): InlineConfig {
  const auth = config.get('auth');
  const written = config.get('tls');
  const tls = written?.value instanceof Map ? written.value : null;
  return {
    credentials: auth?.value instanceof Map ? credentialsIn(auth.value, sourcesOf(auth.line)) : null,
    tls: tls && {
      ca: textAt(tls, 'ca_file'),
      cert: textAt(tls, 'cert_file'),
      key: textAt(tls, 'key_file'),
      skipVerify: tls.get('insecure_skip_verify')?.value === true,
      sources: sourcesOf(written?.line ?? 0),
    },
  };
}
