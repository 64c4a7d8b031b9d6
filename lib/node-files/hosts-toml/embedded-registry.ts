import { compareBytes, isLocalhost } from '../../go/index.ts';
import type { EffectiveConfig, EffectiveMirror, EffectiveRegistries } from '../effective-registries.ts';
import { nodePaths } from '../node-paths.ts';
import type { Program } from '../target.ts';
import type { HostsToml } from './hosts-toml.ts';

/** K3s joins the empty host and port of a registry that is off to this, which no endpoint has. */
const off = ':';

/** The host and port of the embedded registry, which is the supervisor's; a lone colon where it is off. */
export function embeddedAddress(program: Program, embedded: boolean): string {
  if (!embedded) return off;
  return program === 'k3s' ? '127.0.0.1:6443' : '127.0.0.1:9345';
}

const embeddedMirrors: Readonly<Record<Program, EffectiveMirror>> = {
  k3s: embeddedMirror('k3s'),
  rke2: embeddedMirror('rke2'),
};

const embeddedConfigs: Readonly<Record<Program, EffectiveConfig>> = {
  k3s: embeddedConfig('k3s'),
  rke2: embeddedConfig('rke2'),
};

/** Registries as the document has them, and as they are served. */
export type Served = { readonly written: EffectiveRegistries; readonly served: EffectiveRegistries };

const nothingServed: Served = {
  written: { mirrors: new Map(), configs: new Map() },
  served: { mirrors: new Map(), configs: new Map() },
};

/**
 * What `--embedded-registry` adds: its address in front of every mirror that is not loopback itself, and an entry for itself
 * among mirrors and configs, which replaces one of the user's. What is as it was `before`, for the same program and line, stays the
 * same object, so that whatever was made of it can stay.
 */
export function withEmbeddedRegistry(
  written: EffectiveRegistries,
  program: Program,
  hostsToml: HostsToml,
  before: Served | null,
): Served {
  const { written: elder, served: known } = before ?? nothingServed;
  const serve = (mirror: EffectiveMirror) => {
    const same = elder.mirrors.get(mirror.name) === mirror ? known.mirrors.get(mirror.name) : undefined;
    return same ?? servedMirror(mirror, program, hostsToml);
  };
  const { mirrors, configs } = written;
  const served = {
    mirrors: mirrors === elder.mirrors ? known.mirrors : withEntry(mirrors, embeddedMirrors[program], serve),
    configs: configs === elder.configs ? known.configs : withEntry(configs, embeddedConfigs[program], asWritten),
  };
  return { written, served };
}

/** Whether the embedded registry stands in front of a mirror: of all but those that are loopback, and of `*` where a line has it so. */
export function servesMirror(name: string, { embeddedServesWildcard }: HostsToml): boolean {
  return name === '*' ? embeddedServesWildcard : !isLocalhost(name);
}

function servedMirror(mirror: EffectiveMirror, program: Program, hostsToml: HostsToml): EffectiveMirror {
  if (!servesMirror(mirror.name, hostsToml)) return mirror;
  return { ...mirror, endpoints: [...embeddedMirrors[program].endpoints, ...mirror.endpoints] };
}

function asWritten(config: EffectiveConfig): EffectiveConfig {
  return config;
}

/** What is made of the entries, still in byte order, with one more or another in place of the one of its name. */
function withEntry<Entry extends { readonly name: string }>(
  entries: ReadonlyMap<string, Entry>,
  added: Entry,
  make: (entry: Entry) => Entry,
): ReadonlyMap<string, Entry> {
  const all = new Map<string, Entry>();
  for (const entry of entries.values()) {
    if (!all.has(added.name) && compareBytes(entry.name, added.name) >= 0) all.set(added.name, added);
    if (entry.name !== added.name) all.set(entry.name, make(entry));
  }
  return all.set(added.name, added);
}

function embeddedMirror(program: Program): EffectiveMirror {
  const name = embeddedAddress(program, true);
  return { name, endpoints: [{ text: `https://${name}/v2`, path: null }], rewrites: null, path: null, written: null };
}

function embeddedConfig(program: Program): EffectiveConfig {
  const { serverCa, clientCertificate, clientKey } = nodePaths[program];
  const tls = {
    ca_file: serverCa,
    cert_file: clientCertificate,
    key_file: clientKey,
    insecure_skip_verify: false,
  };
  return { name: embeddedAddress(program, true), auth: null, tls, path: null, written: null };
}
