import type { ModelPath } from '../../registries/path.ts';
import type { EffectiveMirror } from '../effective-registries.ts';
import type { LogEntry } from '../node-files.ts';
import { sourceOf, withSources } from '../text/source.ts';
import { hasSettings, settingsForRegistry, sourceOfChoice } from './host-settings.ts';
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
    if (!normalized.ok) {
      log.push(invalidEndpoint(`${index}=${text}`, mirror.name, normalized.reason, path ?? []));
      continue;
    }
    const { url, host, registry, overridePath } = normalized.value;
    if (seen.has(url)) {
      log.push(duplicateEndpoint(`${index}=${text}`, mirror.name, path ?? []));
      continue;
    }
    seen.add(url);
    const endpoint: HostEndpoint = {
      url,
      overridePath,
      settings: settingsForRegistry(configOf, registry),
      rewrites: host === embeddedAddress ? null : mirror.rewrites,
      mirror: mirror.path,
      sources: withSources(sourceOf(path), sourceOfChoice(configOf, registry)),
    };
    if (index === mirror.endpoints.length - 1 && url === server?.url) server = asServer(endpoint, server);
    else endpoints.push(endpoint);
  }
  const last = mirror.endpoints.at(-1)?.path ?? null;
  return { file: { server, endpoints: keptApart(endpoints, server, last) }, log };
}

/** What stands last in the list is the last endpoint even if it is dropped: the one before it is then not the `server`. */
function keptApart(
  endpoints: readonly HostEndpoint[],
  server: HostServer | null,
  last: ModelPath | null,
): readonly HostEndpoint[] {
  const kept = endpoints.at(-1);
  if (kept === undefined || kept.url !== server?.url) return endpoints;
  return [...endpoints.slice(0, -1), { ...kept, sources: withSources(kept.sources, sourceOf(last)) }];
}

/** The endpoint's settings replace the registry's own; its rewrites keep the file, but are not written. */
function asServer(endpoint: HostEndpoint, server: HostServer): HostServer {
  const { url, overridePath, settings, rewrites, mirror, sources } = endpoint;
  const saysMore = overridePath || hasSettings(settings);
  const keepsFile = !saysMore && (rewrites?.size ?? 0) > 0;
  const lender = hasSettings(settings) && !server.sources.includes(settings.path ?? []) ? sourceOf(settings.path) : [];
  const rewriting = keepsFile ? sourceOf(mirror, 'rewrite') : [];
  return {
    url,
    settings,
    configured: saysMore || keepsFile,
    sources: [...server.sources, ...sources, ...lender, ...rewriting],
  };
}
