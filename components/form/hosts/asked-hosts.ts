import type { Target } from '@/lib/node-files/index.ts';
import type { Mirror, Registries } from '@/lib/registries/model.ts';
import { finish, part, type Steps } from '@/lib/steps/index.ts';
import { createPasses, type Pass } from '@/lib/steps/passes.ts';
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

type Finding = (registries: Registries, target: Target) => Steps<AskedHosts>;

/** Finds the hosts of a document again and again: mirrors that stayed lead where they led. */
export function createHostsFinder(): Finding {
  let kept: Kept | null = null;
  let last: { registries: Registries; target: Target; led: readonly Led[]; hosts: AskedHosts } | null = null;
  return function* (registries, target) {
    if (last?.registries === registries && last.target === target) return last.hosts;
    const wildcard = hasWildcard(registries);
    if (kept?.target !== target || kept.wildcard !== wildcard) kept = { target, wildcard, passes: createPasses() };
    const led = yield* part(leading(registries, target, kept.passes()), 0, 0.5);
    const before = last;
    const isSame = before?.led.length === led.length && led.every((each, index) => each === before.led[index]);
    const hosts = isSame ? before.hosts : yield* part(collecting(led), 0.5, 1);
    last = { registries, target, led, hosts };
    return hosts;
  };
}

/** Finds those of the document on the page, which many rows ask about at once. */
export const findingAskedHosts = createHostsFinder();

export function askedHostsOf(registries: Registries, target: Target): AskedHosts {
  return finish(findingAskedHosts(registries, target));
}

/** Where mirrors led, which depends also on the target and on whether there is a `*` for those without endpoints. */
type Kept = {
  readonly target: Target;
  readonly wildcard: boolean;
  readonly passes: ReturnType<typeof createPasses<Mirror, Led>>;
};

function hasWildcard({ mirrors }: Registries): boolean {
  return (mirrors?.get('*')?.endpoint ?? []).length > 0;
}

function* leading(registries: Registries, target: Target, pass: Pass<Mirror, Led>): Steps<readonly Led[]> {
  const led: Led[] = [];
  for (const [name, mirror] of registries.mirrors ?? []) {
    const hasConfig = registries.configs?.has(name) === true;
    const known = pass.known(mirror);
    if (known?.name === name && known.hasConfig === hasConfig) {
      led.push(known);
      continue;
    }
    const found = { name, hasConfig, ...ledBy(name, mirror, registries, target) };
    pass.keep(mirror, found);
    led.push(found);
    yield led.length / (registries.mirrors?.size ?? 1);
  }
  pass.end();
  return led;
}

function ledBy(name: string, { endpoint }: Mirror, registries: Registries, target: Target) {
  const outcomes = (endpoint ?? []).map((text) => endpointOutcome(text, target));
  const { lastResort } = routeOf(name, registries, target);
  return {
    endpoints: outcomes.flatMap((outcome) => (outcome.kind === 'asked' ? [outcome.host] : [])),
    itself: lastResort.kind === 'asked' && lastResort.host !== '*' ? lastResort.host : null,
  };
}

function* collecting(led: readonly Led[]): Steps<AskedHosts> {
  const hosts = new Map<string, AskedHost>();
  for (let from = 0; from < led.length; from += ledAtOnce) {
    for (const { name, endpoints } of led.slice(from, from + ledAtOnce)) {
      for (const host of endpoints) collect(hosts, host, 'asEndpoint', name);
    }
    yield from / led.length / 2;
  }
  for (let from = 0; from < led.length; from += ledAtOnce) {
    for (const { name, itself } of led.slice(from, from + ledAtOnce)) {
      if (itself !== null) collect(hosts, itself, 'asItself', name);
    }
    yield (1 + from / led.length) / 2;
  }
  return hosts;
}

function collect(hosts: Map<string, AskedHost>, host: string, why: keyof Asked, name: string): void {
  const asked = hosts.get(host) ?? new AskedHost();
  asked.add(why, name);
  hosts.set(host, asked);
}

/** Of how many mirrors in one step the hosts are put together. */
const ledAtOnce = 100;

const nobody: ReadonlySet<string> = new Set();

/** Of thousands of hosts hardly one is asked for both reasons. */
class AskedHost implements Asked {
  private readonly by: { asEndpoint?: Set<string>; asItself?: Set<string> } = {};

  get asEndpoint(): ReadonlySet<string> {
    return this.by.asEndpoint ?? nobody;
  }

  get asItself(): ReadonlySet<string> {
    return this.by.asItself ?? nobody;
  }

  add(why: keyof Asked, name: string): void {
    const names = this.by[why];
    if (names) names.add(name);
    else this.by[why] = new Set([name]);
  }
}
