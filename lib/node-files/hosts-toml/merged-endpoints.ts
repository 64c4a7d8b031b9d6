import type { EffectiveMirror, EffectiveRegistries } from '../effective-registries.ts';
import type { LogEntry } from '../node-files.ts';
import { sourceOf } from '../text/source.ts';
import { hasSettings, settingsForRegistry } from './host-settings.ts';
import type { HostEndpoint, HostFile, HostServer, HostsSettings } from './hosts-toml.ts';
import { duplicateEndpoint, invalidEndpoint } from './log.ts';

/** Adds a mirror's endpoints to its file, and what is wrong with them to the log. */
export function addEndpoints(
  file: HostFile,
  mirror: EffectiveMirror,
  registries: EffectiveRegistries,
  { normalize, embeddedAddress }: HostsSettings,
  log: LogEntry[],
): HostFile {
  let server = file.server;
  const endpoints = [...file.endpoints];
  const seen = new Set<string>();
  for (const [index, { text, path }] of mirror.endpoints.entries()) {
    const normalized = normalize(text);
    const label = `${index}=${text}`;
    if (!normalized.ok) {
      log.push(invalidEndpoint(label, mirror.name, normalized.reason, path ?? []));
      continue;
    }
    const { url, host, registry, overridePath } = normalized.value;
    if (seen.has(url)) {
      log.push(duplicateEndpoint(label, mirror.name, path ?? []));
      continue;
    }
    seen.add(url);
    const endpoint: HostEndpoint = {
      url,
      overridePath,
      settings: settingsForRegistry(registries, registry),
      rewrites: host === embeddedAddress ? null : mirror.rewrites,
      mirror: mirror.path,
      sources: sourceOf(path),
    };
    if (index === mirror.endpoints.length - 1 && url === server?.url) server = asServer(endpoint, server);
    else endpoints.push(endpoint);
  }
  return { server, endpoints };
}

/** The endpoint's settings replace the registry's own; its rewrites keep the file, but are not written. */
function asServer({ url, overridePath, settings, rewrites, sources }: HostEndpoint, server: HostServer): HostServer {
  const configured = overridePath || hasSettings(settings) || (rewrites?.size ?? 0) > 0;
  return { url, settings, configured, sources: [...server.sources, ...sources] };
}
