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

/** Those of the hosts that are asked for which there is a question. */
export function askedHosts(
  { mirrors }: Registries,
  endpoints: readonly EndpointFact[],
  isInQuestion: (host: string) => boolean,
): AskedHosts {
  const asEndpoint = new Set<string>();
  const asRegistry = new Set<string>();
  const add = (to: Set<string>, host: string) => {
    if (isInQuestion(host)) to.add(host);
  };
  for (const { asked, normalized } of endpoints) {
    if (asked === null) continue;
    add(asEndpoint, asked.host);
    if (normalized !== null) add(asEndpoint, normalized.registry);
  }
  for (const name of mirrors?.keys() ?? []) {
    if (name === '*') continue;
    add(asRegistry, name);
    add(asRegistry, defaultHost(name));
  }
  return { asEndpoint, asRegistry };
}
