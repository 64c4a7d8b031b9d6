import type { EffectiveConfig, EffectiveMirror, EffectiveRegistries } from '../effective-registries.ts';
import type { LogEntry, Unwritten } from '../node-files.ts';
import { sourceOf } from '../text/source.ts';
import { folderOf } from './folder.ts';
import { hasSettings, settingsOf } from './host-settings.ts';
import type { HostDecisions, HostEndpoint, HostFile, HostServer, HostsSettings } from './hosts-toml.ts';
import { invalidEndpoint } from './log.ts';
import { whyUnwritten } from './unwritten.ts';

/**
 * Line v1.29.1: the registry itself has no settings unless it is an endpoint, endpoints may repeat, and a last endpoint that is the
 * registry itself takes `server` away, or the whole file if it says nothing more.
 */
export function hostsBeforeMerging(registries: EffectiveRegistries, settings: HostsSettings): HostDecisions {
  const files = new Map<string, HostFile>();
  const log: LogEntry[] = [];
  const unwritten: Unwritten[] = [];
  for (const mirror of registries.mirrors.values()) {
    const endpoints = endpointsOf(mirror, registries, settings, log);
    files.set(folderOf(mirror.name), { server: serverOf(mirror, settings), endpoints });
  }
  for (const config of registries.configs.values()) {
    // A config `*` finds no file of its own name, starts anew and so drives out the mirror `*`.
    const { server, endpoints } = files.get(config.name) ?? { server: serverOf(config, settings), endpoints: [] };
    const kept = endpoints.length > 0 ? endpoints : ownEndpoint(config, settings, log);
    files.set(folderOf(config.name), { server, endpoints: kept });
  }
  for (const [folder, file] of files) {
    const cleaned = cleanUp(folder, file, settings);
    if (cleaned !== null) files.set(folder, cleaned);
    else {
      files.delete(folder);
      unwritten.push(whyUnwritten(folder, registries, settings.normalize));
    }
  }
  return { files, log, unwritten };
}

function serverOf(entry: EffectiveMirror | EffectiveConfig, { normalize }: HostsSettings): HostServer | null {
  const endpoint = normalize(entry.name);
  if (!endpoint.ok) return null;
  return { url: endpoint.value.url, settings: settingsOf(undefined), configured: false, sources: sourceOf(entry.path) };
}

function endpointsOf(
  mirror: EffectiveMirror,
  { configs }: EffectiveRegistries,
  { normalize, embeddedAddress }: HostsSettings,
  log: LogEntry[],
): HostEndpoint[] {
  return mirror.endpoints.flatMap(({ text, path }) => {
    const normalized = normalize(text);
    if (!normalized.ok) {
      log.push(invalidEndpoint(text, mirror.name, normalized.reason, path ?? []));
      return [];
    }
    const { url, host, overridePath } = normalized.value;
    const rewrites = host === embeddedAddress ? null : mirror.rewrites;
    const sources = sourceOf(path);
    return [{ url, overridePath, settings: settingsOf(configs.get(host)), rewrites, mirror: mirror.path, sources }];
  });
}

/** A registry without endpoints becomes its own, with its settings. */
function ownEndpoint(config: EffectiveConfig, { normalize }: HostsSettings, log: LogEntry[]): HostEndpoint[] {
  const normalized = normalize(config.name);
  if (!normalized.ok) {
    log.push(invalidEndpoint(config.name, config.name, normalized.reason, config.path ?? []));
    return [];
  }
  const { url } = normalized.value;
  const settings = settingsOf(config);
  return [{ url, overridePath: false, settings, rewrites: null, mirror: null, sources: sourceOf(config.path) }];
}

function cleanUp(folder: string, file: HostFile, { noDefaultEndpoint }: HostsSettings): HostFile | null {
  const last = file.endpoints.at(-1);
  if (last === undefined) return null;
  const server = noDefaultEndpoint || folder === '_default' ? null : file.server;
  if (server?.url !== last.url) return { ...file, server };
  return hasSettings(last.settings) || (last.rewrites?.size ?? 0) > 0 ? { ...file, server: null } : null;
}
