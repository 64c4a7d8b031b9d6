import type { ModelPath } from '../../registries/path.ts';
import type { HostEndpoint, HostFile, HostServer, HostSettings } from '../hosts-toml/hosts-toml.ts';
import type { Sources } from '../node-files.ts';

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

function sameSources(one: Sources, other: Sources): boolean {
  return one.length === other.length && one.every((path, index) => samePath(path, other[index]));
}

function samePath(one: ModelPath, other: ModelPath | undefined): boolean {
  return one === other || (one.length === other?.length && one.every((step, index) => step === other[index]));
}
