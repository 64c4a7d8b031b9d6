import { defaultHost } from '../../go/index.ts';
import type { MirrorFact } from './mirrors.ts';

/** The hosts with their ports that pulls ask, under the names by which settings are looked up. */
export type AskedHosts = {
  /** Asked as an endpoint of any mirror. */
  readonly asEndpoint: ReadonlySet<string>;
  /** Written as an endpoint that pulls go past. */
  readonly asPassed: ReadonlySet<string>;
  /** Asked as the registry itself, as far as the document names it. */
  readonly asRegistry: ReadonlySet<string>;
};

/** Those of the hosts that are asked for which there is a question. */
export function askedHosts(mirrors: readonly MirrorFact[], isInQuestion: (host: string) => boolean): AskedHosts {
  const asEndpoint = new Set<string>();
  const asPassed = new Set<string>();
  const asRegistry = new Set<string>();
  const add = (to: Set<string>, host: string) => {
    if (isInQuestion(host)) to.add(host);
  };
  for (const { name, endpoints, isPassed } of mirrors) {
    const to = isPassed ? asPassed : asEndpoint;
    for (const { asked, normalized } of endpoints) {
      if (asked === null) continue;
      add(to, asked.host);
      if (normalized !== null) add(to, normalized.registry);
    }
    if (name === '*') continue;
    add(asRegistry, name);
    add(asRegistry, defaultHost(name));
  }
  return { asEndpoint, asPassed, asRegistry };
}
