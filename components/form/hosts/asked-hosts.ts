import type { Target } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { endpointOutcome } from './endpoint-outcome.ts';
import { routeOf } from './route.ts';

/** Why a host is asked: as an endpoint of these mirrors, as the registry itself behind those. */
export type Asked = { readonly asEndpoint: ReadonlySet<string>; readonly asItself: ReadonlySet<string> };

export type AskedHosts = ReadonlyMap<string, Asked>;

type Collected = { asEndpoint: Set<string>; asItself: Set<string> };

/** Every `host[:port]` that the document's mirrors lead to; endpoints' hosts come before the registries themselves. */
export function askedHosts(registries: Registries, target: Target): AskedHosts {
  const hosts = new Map<string, Collected>();
  for (const [name, mirror] of registries.mirrors ?? []) {
    for (const endpoint of mirror.endpoint ?? []) {
      const outcome = endpointOutcome(endpoint, target);
      if (outcome.kind === 'asked') collect(hosts, outcome.host).asEndpoint.add(name);
    }
  }
  for (const name of registries.mirrors?.keys() ?? []) {
    const { lastResort } = routeOf(name, registries, target);
    if (lastResort.kind === 'asked' && lastResort.host !== '*') collect(hosts, lastResort.host).asItself.add(name);
  }
  return hosts;
}

function collect(hosts: Map<string, Collected>, host: string): Collected {
  const known = hosts.get(host);
  if (known) return known;
  const collected: Collected = { asEndpoint: new Set(), asItself: new Set() };
  hosts.set(host, collected);
  return collected;
}

let last: { registries: Registries; target: Target; hosts: AskedHosts } | null = null;

/** `askedHosts` of the document on the page, which many rows ask about at once. */
export function askedHostsOf(registries: Registries, target: Target): AskedHosts {
  if (last?.registries !== registries || last.target !== target) {
    last = { registries, target, hosts: askedHosts(registries, target) };
  }
  return last.hosts;
}
