import { defaultHost } from '../../go/index.ts';
import type { Registries } from '../../registries/model.ts';
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
  for (const { asked, normalized } of endpoints) {
    if (asked === null) continue;
    asEndpoint.add(asked.host);
    if (normalized.ok) asEndpoint.add(normalized.value.registry);
  }
  const asRegistry = new Set<string>();
  for (const name of mirrors?.keys() ?? []) if (name !== '*') asRegistry.add(name).add(defaultHost(name));
  return { asEndpoint, asRegistry };
}
