import type { Parsed } from '../../go/index.ts';
import type { EffectiveConfig, EffectiveMirror, EffectiveRegistries } from '../effective-registries.ts';
import type { LogEntry, Unwritten } from '../node-files.ts';
import { sourceOf } from '../text/source.ts';
import { folderOf } from './folder.ts';
import { hasSettings, settingsForRegistry, settingsOf } from './host-settings.ts';
import type { HostDecisions, HostFile, HostServer, HostSettings, HostsSettings } from './hosts-toml.ts';
import { invalidName } from './log.ts';
import { addEndpoints } from './merged-endpoints.ts';
import { whyUnwritten } from './unwritten.ts';

/**
 * From v1.29.3 on: the registry itself stays as the last resort with the settings of its own `configs` entry, repeated endpoints
 * are dropped, and a last endpoint that is the registry itself becomes the `server`.
 */
export function mergedHosts(registries: EffectiveRegistries, settings: HostsSettings): HostDecisions {
  const files = new Map<string, HostFile>();
  const log: LogEntry[] = [];
  const unwritten: Unwritten[] = [];
  const refuse = (entry: EffectiveMirror | EffectiveConfig, reason: string): void => {
    const path = entry.path ?? [];
    log.push(invalidName(entry.name, reason, path));
    unwritten.push({ host: entry.name, path, reason: 'invalid-name' });
  };
  for (const config of registries.configs.values()) {
    const server = serverOf(config, settingsOf(config), settings);
    if (server.ok) files.set(folderOf(config.name), { server: server.value, endpoints: [] });
    else refuse(config, server.reason);
  }
  for (const mirror of registries.mirrors.values()) {
    const file = startFile(files.get(mirror.name), mirror, registries, settings);
    if (file.ok) files.set(folderOf(mirror.name), addEndpoints(file.value, mirror, registries, settings, log));
    else refuse(mirror, file.reason);
  }
  for (const [folder, { server, endpoints }] of files) {
    if (endpoints.length > 0 || server?.configured === true) continue;
    files.delete(folder);
    unwritten.push(whyUnwritten(folder, registries, settings.normalize));
  }
  return { files, log, unwritten };
}

/** The file as `configs` began it, or else one with the registry itself, unless the options do away with that. */
function startFile(
  begun: HostFile | undefined,
  mirror: EffectiveMirror,
  registries: EffectiveRegistries,
  settings: HostsSettings,
): Parsed<HostFile> {
  if (begun?.server) {
    const sources = [...begun.server.sources, ...sourceOf(mirror.path)];
    return { ok: true, value: { ...begun, server: { ...begun.server, sources } } };
  }
  if (begun !== undefined) return { ok: true, value: begun };
  const server = serverOf(mirror, settingsForRegistry(registries, mirror.name), settings);
  if (!server.ok) return server;
  return {
    ok: true,
    value: { server: settings.noDefaultEndpoint ? null : wildcardAside(mirror, server.value), endpoints: [] },
  };
}

/** The mirror `*` has an empty `server`, which stands for whatever registry is asked, and no settings of its own. */
function wildcardAside(mirror: EffectiveMirror, server: HostServer): HostServer {
  if (mirror.name !== '*') return server;
  return { url: '', settings: settingsOf(undefined), configured: false, sources: server.sources };
}

function serverOf(
  entry: EffectiveMirror | EffectiveConfig,
  hostSettings: HostSettings,
  { normalize }: HostsSettings,
): Parsed<HostServer> {
  const endpoint = normalize(entry.name);
  if (!endpoint.ok) return endpoint;
  const url = entry.name === '*' ? null : endpoint.value.url;
  const configured = hasSettings(hostSettings);
  return { ok: true, value: { url, settings: hostSettings, configured, sources: sourceOf(entry.path) } };
}
