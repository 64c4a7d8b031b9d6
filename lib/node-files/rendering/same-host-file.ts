import type { HostEndpoint, HostFile, HostServer, HostSettings } from '../hosts-toml/hosts-toml.ts';
import { sameSources } from '../text/source.ts';

/** Whether two files say the same for the same reasons. Their parts come from entries that stay the same objects. */
export function sameHostFile(one: HostFile, other: HostFile): boolean {
  if (one === other) return true;
  return (
    sameServer(one.server, other.server) &&
    one.endpoints.length === other.endpoints.length &&
    one.endpoints.every((endpoint, index) => sameEndpoint(endpoint, other.endpoints[index]))
  );
}

function sameServer(one: HostServer | null, other: HostServer | null): boolean {
  if (one === null || other === null) return one === other;
  return one.url === other.url && sameSettings(one.settings, other.settings) && sameSources(one.sources, other.sources);
}

function sameEndpoint(one: HostEndpoint, other: HostEndpoint | undefined): boolean {
  return (
    one.url === other?.url &&
    one.overridePath === other.overridePath &&
    one.rewrites === other.rewrites &&
    one.mirror === other.mirror &&
    sameSettings(one.settings, other.settings) &&
    sameSources(one.sources, other.sources)
  );
}

function sameSettings(one: HostSettings, other: HostSettings): boolean {
  return one.tls === other.tls && one.path === other.path;
}
