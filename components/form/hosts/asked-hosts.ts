import type { Target } from '@/lib/node-files/index.ts';
import type { Mirror, Registries } from '@/lib/registries/model.ts';
import { createPasses } from '@/lib/steps/passes.ts';
import { endpointOutcome } from './endpoint-outcome.ts';
import { routeOf } from './route.ts';

/** Why a host is asked: as an endpoint of these mirrors, as the registry itself behind those. */
export type Asked = { readonly asEndpoint: ReadonlySet<string>; readonly asItself: ReadonlySet<string> };

/** Every `host[:port]` that the document's mirrors lead to; endpoints' hosts come before the registries themselves. */
export type AskedHosts = ReadonlyMap<string, Asked>;

/** The hosts that one mirror leads to; of what is beside it, whether there are settings for its name matters to that. */
type Led = {
  readonly name: string;
  readonly hasConfig: boolean;
  readonly endpoints: readonly string[];
  /** The registry itself, where that is asked. */
  readonly itself: string | null;
};

/** Finds the hosts of a document again and again: mirrors that stayed lead where they led. */
export function createHostsFinder(): (registries: Registries, target: Target) => AskedHosts {
  let passes = createPasses<Mirror, Led>();
  let last: { registries: Registries; target: Target; led: readonly Led[]; hosts: AskedHosts } | null = null;
  return (registries, target) => {
    if (last?.registries === registries && last.target === target) return last.hosts;
    if (last?.target !== target || hasWildcard(last.registries) !== hasWildcard(registries)) passes = createPasses();
    const pass = passes();
    const led = [...(registries.mirrors ?? [])].map(([name, mirror]) => {
      const hasConfig = registries.configs?.has(name) === true;
      const known = pass.known(mirror);
      if (known?.name === name && known.hasConfig === hasConfig) return known;
      const found = { name, hasConfig, ...ledBy(name, mirror, registries, target) };
      pass.keep(mirror, found);
      return found;
    });
    pass.end();
    const before = last;
    const isSame = before?.led.length === led.length && led.every((each, index) => each === before.led[index]);
    last = { registries, target, led, hosts: isSame ? before.hosts : collected(led) };
    return last.hosts;
  };
}

/** Those of the document on the page, which many rows ask about at once. */
export const askedHostsOf = createHostsFinder();

function hasWildcard({ mirrors }: Registries): boolean {
  return (mirrors?.get('*')?.endpoint ?? []).length > 0;
}

function ledBy(name: string, { endpoint }: Mirror, registries: Registries, target: Target) {
  const outcomes = (endpoint ?? []).map((text) => endpointOutcome(text, target));
  const { lastResort } = routeOf(name, registries, target);
  return {
    endpoints: outcomes.flatMap((outcome) => (outcome.kind === 'asked' ? [outcome.host] : [])),
    itself: lastResort.kind === 'asked' && lastResort.host !== '*' ? lastResort.host : null,
  };
}

function collected(led: readonly Led[]): AskedHosts {
  const hosts = new Map<string, Asked>();
  const collect = (host: string, why: keyof Asked, name: string) => {
    const asked = hosts.get(host) ?? { asEndpoint: nobody, asItself: nobody };
    // Of thousands of hosts hardly one is asked for both reasons.
    if (asked[why] === nobody) hosts.set(host, { ...asked, [why]: new Set([name]) });
    else (asked[why] as Set<string>).add(name);
  };
  for (const { name, endpoints } of led) for (const host of endpoints) collect(host, 'asEndpoint', name);
  for (const { name, itself } of led) if (itself !== null) collect(itself, 'asItself', name);
  return hosts;
}

const nobody: ReadonlySet<string> = new Set();
