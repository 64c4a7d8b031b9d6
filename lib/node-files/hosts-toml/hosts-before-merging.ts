import type { Steps } from '../../steps/index.ts';
import type { EffectiveConfig, EffectiveMirror, EffectiveRegistries } from '../effective-registries.ts';
import type { LogEntry, Unwritten } from '../node-files.ts';
import { sourceOf } from '../text/source.ts';
import { folderOf } from './folder.ts';
import { hasSettings, settingsOf } from './host-settings.ts';
import type { HostDecisions, HostEndpoint, HostFile, HostServer, HostsSettings } from './hosts-toml.ts';
import { invalidEndpoint } from './log.ts';
import type { ConfigLookup, Maker } from './makings.ts';
import { whyUnwritten } from './unwritten.ts';

/**
 * Line v1.29.1: the registry itself has no settings unless it is an endpoint, endpoints may repeat, and a last endpoint that is the
 * registry itself takes `server` away, or the whole file if it says nothing more.
 */
export function* hostsBeforeMerging(
  registries: EffectiveRegistries,
  settings: HostsSettings,
  make: Maker,
): Steps<HostDecisions> {
  const files = new Map<string, HostFile>();
  const log: LogEntry[] = [];
  const unwritten: Unwritten[] = [];
  const take = (entry: EffectiveMirror | EffectiveConfig, made: MadeFile): void => {
    for (const entry of made.log) log.push(entry);
    files.set(folderOf(entry.name), made.file);
  };
  for (const mirror of registries.mirrors.values()) {
    const { embeddedAddress } = settings;
    take(
      mirror,
      make(mirror, [embeddedAddress], (configOf) => fileOfMirror(mirror, configOf, settings)),
    );
    yield 0;
  }
  for (const config of registries.configs.values()) {
    // A config `*` finds no file of its own name, starts anew and so drives out the mirror `*`.
    const begun = files.get(config.name);
    take(
      config,
      make(config, [begun, settings.embeddedAddress], () => fileOfConfig(begun, config, settings)),
    );
    yield 0.6;
  }
  for (const [folder, file] of files) {
    yield 0.8;
    const cleaned = cleanUp(folder, file, settings);
    if (cleaned !== null) files.set(folder, cleaned);
    else {
      files.delete(folder);
      unwritten.push(whyUnwritten(folder, registries, settings.normalize));
    }
  }
  return { files, log, unwritten };
}

type MadeFile = { readonly file: HostFile; readonly log: readonly LogEntry[] };

function fileOfMirror(mirror: EffectiveMirror, configOf: ConfigLookup, settings: HostsSettings): MadeFile {
  const { endpoints, log } = endpointsOf(mirror, configOf, settings);
  return { file: { server: serverOf(mirror, settings), endpoints }, log };
}

/** A registry without endpoints becomes its own, with its settings. */
function fileOfConfig(begun: HostFile | undefined, config: EffectiveConfig, settings: HostsSettings): MadeFile {
  const server = begun === undefined ? serverOf(config, settings) : begun.server;
  if (begun !== undefined && begun.endpoints.length > 0) return { file: begun, log: [] };
  const { endpoints, log } = ownEndpoint(config, settings);
  return { file: { server, endpoints }, log };
}

function serverOf(entry: EffectiveMirror | EffectiveConfig, { normalize }: HostsSettings): HostServer | null {
  const endpoint = normalize(entry.name);
  if (!endpoint.ok) return null;
  return { url: endpoint.value.url, settings: settingsOf(undefined), configured: false, sources: sourceOf(entry.path) };
}

type Endpoints = { readonly endpoints: readonly HostEndpoint[]; readonly log: readonly LogEntry[] };

function endpointsOf(
  mirror: EffectiveMirror,
  configOf: ConfigLookup,
  { normalize, embeddedAddress }: HostsSettings,
): Endpoints {
  const log: LogEntry[] = [];
  const endpoints = mirror.endpoints.flatMap(({ text, path }): HostEndpoint[] => {
    const normalized = normalize(text);
    if (!normalized.ok) {
      log.push(invalidEndpoint(text, mirror.name, normalized.reason, path ?? []));
      return [];
    }
    const { url, host, overridePath } = normalized.value;
    const rewrites = host === embeddedAddress ? null : mirror.rewrites;
    const sources = sourceOf(path);
    return [{ url, overridePath, settings: settingsOf(configOf(host)), rewrites, mirror: mirror.path, sources }];
  });
  return { endpoints, log };
}

function ownEndpoint(config: EffectiveConfig, { normalize }: HostsSettings): Endpoints {
  const normalized = normalize(config.name);
  if (!normalized.ok) {
    return { endpoints: [], log: [invalidEndpoint(config.name, config.name, normalized.reason, config.path ?? [])] };
  }
  const { url } = normalized.value;
  const settings = settingsOf(config);
  const sources = sourceOf(config.path);
  return { endpoints: [{ url, overridePath: false, settings, rewrites: null, mirror: null, sources }], log: [] };
}

function cleanUp(folder: string, file: HostFile, { noDefaultEndpoint }: HostsSettings): HostFile | null {
  const last = file.endpoints.at(-1);
  if (last === undefined) return null;
  const server = noDefaultEndpoint || folder === '_default' ? null : file.server;
  if (server?.url !== last.url) return server === file.server ? file : { ...file, server };
  if (!hasSettings(last.settings)) return (last.rewrites?.size ?? 0) > 0 ? { ...file, server: null } : null;
  // The settings keep the file, even if they say nothing.
  const kept = { ...last, sources: [...last.sources, ...sourceOf(last.settings.path)] };
  return { server: null, endpoints: file.endpoints.with(-1, kept) };
}
