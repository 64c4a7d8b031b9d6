import { defaultHost } from '../../go/index.ts';
import type { Registries } from '../../registries/model.ts';
import { endpointFlaw } from './endpoint-flaw.ts';
import type { EndpointFact } from './endpoints.ts';

/** The hosts with their ports that pulls ask, under the names by which settings are looked up. */
export type AskedHosts = {
  /** Asked as an endpoint of any mirror. */
  readonly asEndpoint: ReadonlySet<string>;
  /** Asked as the registry itself, as far as the document names it. */
  readonly asRegistry: ReadonlySet<string>;
};

export function askedHosts({ mirrors }: Registries, endpoints: readonly EndpointFact[]): AskedHosts {
  const asEndpoint = new Set<string>();
  for (const endpoint of endpoints) {
    const { normalized } = endpoint;
    if (!normalized.ok || endpointFlaw(endpoint) !== null) continue;
    asEndpoint.add(normalized.value.host);
    asEndpoint.add(normalized.value.registry);
  }
  const names = [...(mirrors?.keys() ?? [])].filter((name) => name !== '*');
  return { asEndpoint, asRegistry: new Set(names.flatMap((name) => [name, defaultHost(name)])) };
}
