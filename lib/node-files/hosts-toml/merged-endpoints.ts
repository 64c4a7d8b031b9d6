import type { EffectiveMirror } from '../effective-registries.ts';
import type { LogEntry } from '../node-files.ts';
import { sourceOf } from '../text/source.ts';
import { hasSettings, settingsForRegistry } from './host-settings.ts';
import type { HostEndpoint, HostFile, HostServer, HostsSettings } from './hosts-toml.ts';
import { duplicateEndpoint, invalidEndpoint } from './log.ts';
import type { ConfigLookup } from './makings.ts';

/** A file with a mirror's endpoints, and what is wrong with them for the log. */
export function addEndpoints(
  file: HostFile,
  mirror: EffectiveMirror,
  configOf: ConfigLookup,
  { normalize, embeddedAddress }: HostsSettings,
): { readonly file: HostFile; readonly log: readonly LogEntry[] } {
  let server = file.server;
  const endpoints = [...file.endpoints];
  const log: LogEntry[] = [];
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
      settings: settingsForRegistry(configOf, registry),
      rewrites: host === embeddedAddress ? null : mirror.rewrites,
      mirror: mirror.path,
      sources: sourceOf(path),
    };
    if (index === mirror.endpoints.length - 1 && url === server?.url) server = asServer(endpoint, server);
    else endpoints.push(endpoint);
  }
  return { file: { server, endpoints }, log };
}

/** The endpoint's settings replace the registry's own; its rewrites keep the file, but are not written. */
function asServer({ url, overridePath, settings, rewrites, sources }: HostEndpoint, server: HostServer): HostServer {
  const configured = overridePath || hasSettings(settings) || (rewrites?.size ?? 0) > 0;
  return { url, settings, configured, sources: [...server.sources, ...sources] };
}
