import type { Registries } from '@/lib/registries/model.ts';
import { urlPassword } from '@/lib/registries/url-password.ts';
import type { AskedHosts } from './asked-hosts.ts';
import { isWholeHost } from './whole-host.ts';

/** Who gets the login and TLS settings of a name in `configs`; `instead` are names under which others would get them. */
export type ConfigUse = {
  readonly kind: /** Endpoints, or registries that are asked themselves and have no endpoints before them. */
    | 'asked'
    /** The registry itself, once its endpoints have failed; they are asked without. */
    | 'last-resort'
    /** Docker Hub, which is asked under another name. */
    | 'hub'
    /** Images that carry the name themselves, and nothing else in the document. */
    | 'direct';
  readonly instead: readonly string[];
};

/** How many of those names are offered at once. */
export const mostInstead = 3;

const hubAliases = new Set(['docker.io', 'index.docker.io', 'hub.docker.com']);
const hub = 'registry-1.docker.io';

/** Whether a name stands for Docker Hub, which is asked under another one. */
export function isHubAlias(name: string): boolean {
  return hubAliases.has(name);
}

/** Who asks for a `configs` name, given the hosts that the document's mirrors lead to. */
export function configUse(name: string, { mirrors, configs }: Registries, asked: AskedHosts): ConfigUse {
  if (isHubAlias(name)) return { kind: 'hub', instead: configs?.has(hub) ? [] : [hub] };
  const why = asked.get(name);
  if (why && why.asEndpoint.length > 0) return { kind: 'asked', instead: [] };
  const endpoints = [...asked].filter(([host, { asEndpoint }]) => asEndpoint.length > 0 && !configs?.has(host));
  const own = endpoints.filter(([, { asEndpoint }]) => asEndpoint.includes(name)).map(([host]) => host);
  if (mirrors?.has(name) && own.length > 0) return { kind: 'last-resort', instead: own };
  if (why) return { kind: 'asked', instead: [] };
  const hosts = endpoints.map(([host]) => host);
  const bare = hostname(name);
  const alike = hosts.filter((host) => host.includes(bare) && hostname(host) === bare);
  return { kind: 'direct', instead: alike.length > 0 ? alike : hosts };
}

/** Names for new login and TLS settings: hosts that are asked and have none yet, endpoints first. */
export function suggestedConfigs(registries: Registries, asked: AskedHosts): readonly string[] {
  return [...asked.keys()].filter(
    (host) => isWholeHost(host) && !registries.configs?.has(host) && urlPassword(host) === null,
  );
}

function hostname(name: string): string {
  const bare = name.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/\/.*$/, '');
  return bare.replace(/:\d*$/, '');
}
