import { compareBytes, isLocalhost } from '../../go/index.ts';
import type { EffectiveConfig, EffectiveMirror, EffectiveRegistries } from '../effective-registries.ts';
import { nodePaths } from '../node-paths.ts';
import type { Program } from '../target.ts';

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

/**
 * What `--embedded-registry` adds: its address in front of every mirror that is not loopback itself, and an entry for itself
 * among mirrors and configs, which replaces one of the user's.
 */
export function withEmbeddedRegistry(
  { mirrors, configs }: EffectiveRegistries,
  program: Program,
  servesWildcard: boolean,
): EffectiveRegistries {
  const served = new Map<string, EffectiveMirror>();
  for (const mirror of mirrors.values()) {
    const excepted = mirror.name === '*' ? !servesWildcard : isLocalhost(mirror.name);
    served.set(mirror.name, excepted ? mirror : servedMirror(mirror, program));
  }
  return { mirrors: withEntry(served, embeddedMirrors[program]), configs: servedConfigs(configs, program) };
}

const servedMirrors: Readonly<Record<Program, WeakMap<EffectiveMirror, EffectiveMirror>>> = {
  k3s: new WeakMap(),
  rke2: new WeakMap(),
};

const configsServed: Readonly<Record<Program, WeakMap<object, EffectiveRegistries['configs']>>> = {
  k3s: new WeakMap(),
  rke2: new WeakMap(),
};

/** The same objects for the same mirror and the same configs, so that whatever was made of them can stay. */
function servedConfigs(configs: EffectiveRegistries['configs'], program: Program): EffectiveRegistries['configs'] {
  const served = configsServed[program].get(configs) ?? withEntry(configs, embeddedConfigs[program]);
  configsServed[program].set(configs, served);
  return served;
}

function servedMirror(mirror: EffectiveMirror, program: Program): EffectiveMirror {
  const known = servedMirrors[program].get(mirror);
  if (known !== undefined) return known;
  const served = { ...mirror, endpoints: [...embeddedMirrors[program].endpoints, ...mirror.endpoints] };
  servedMirrors[program].set(mirror, served);
  return served;
}

/** The entries, still in byte order, with one more or another in place of the one of its name. */
function withEntry<Entry extends { readonly name: string }>(
  entries: ReadonlyMap<string, Entry>,
  added: Entry,
): ReadonlyMap<string, Entry> {
  const others = [...entries].filter(([name]) => name !== added.name);
  const after = others.findIndex(([name]) => compareBytes(name, added.name) > 0);
  return new Map(others.toSpliced(after < 0 ? others.length : after, 0, [added.name, added]));
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
