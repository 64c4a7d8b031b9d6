import type { Registries } from '../../registries/model.ts';
import type { EndpointFact } from './endpoints.ts';

/** The hosts of endpoints that have no settings of their own. */
export function bareHostsOf(endpoints: readonly EndpointFact[], { configs }: Registries): readonly string[] {
  const hosts = new Set<string>();
  for (const { asked, normalized } of endpoints) {
    if (asked === null || normalized === null) continue;
    if (configs?.has(asked.host) || configs?.has(normalized.registry)) continue;
    hosts.add(asked.host);
  }
  return [...hosts];
}
