import { defaultHost, isLocalhost } from '@/lib/go/index.ts';
import type { Target } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { endpointOutcome, writesHostsToml } from './endpoint-outcome.ts';

/** Where a pull goes once the endpoints of a mirror have failed. */
export type LastResort =
  /** The registry itself is asked, after the endpoints or, where there are none, as if nothing were written. */
  | { readonly kind: 'asked'; readonly host: string; readonly after: 'endpoints' | 'nothing' }
  /** `--disable-default-registry-endpoint` keeps it from being asked. */
  | { readonly kind: 'off'; readonly host: string }
  /** The last endpoint is the registry itself. */
  | { readonly kind: 'listed' }
  /** Without endpoints of its own the name takes those of `*`. */
  | { readonly kind: 'wildcard' };

export type Route = {
  /** Whether the embedded registry is asked before all endpoints. */
  readonly embeddedFirst: boolean;
  readonly lastResort: LastResort;
};

/** The way of a pull through a mirror, but for its endpoints. A mirror `*` stands for the registry that the image names; its host is `*`. */
export function routeOf(name: string, { mirrors, configs }: Registries, target: Target): Route {
  const endpoints = mirrors?.get(name)?.endpoint ?? [];
  const newer = writesHostsToml(target.line);
  const host = name === '*' || !newer ? name : defaultHost(name);
  const embeddedFirst = target.options.embedded && newer && isServed(name, target);
  const wildcard = (mirrors?.get('*')?.endpoint ?? []).length > 0;
  const empty = endpoints.length === 0 && !embeddedFirst;
  return { embeddedFirst, lastResort: lastResort() };

  function lastResort(): LastResort {
    if (empty && newer && wildcard && name !== '*') return { kind: 'wildcard' };
    if (empty) return { kind: 'asked', host: shown(host), after: 'nothing' };
    if (endsWithItself()) return { kind: 'listed' };
    const off = newer && target.options.noDefaultEndpoint && !configs?.has(name);
    return off ? { kind: 'off', host: shown(host) } : { kind: 'asked', host: shown(host), after: 'endpoints' };
  }

  function endsWithItself(): boolean {
    const last = endpoints.at(-1);
    if (last === undefined) return false;
    const outcome = endpointOutcome(last, target);
    return outcome.kind === 'asked' && outcome.url === `https://${host}/v2`;
  }
}

// Line v1.29.1 does not ask the embedded registry for the images of `*`.
function isServed(name: string, target: Target): boolean {
  return name === '*' ? target.line !== 'v1.29.1' : !isLocalhost(name);
}

function shown(host: string): string {
  return host === 'docker.io' ? 'registry-1.docker.io' : host;
}

export function sameRoute(one: Route, other: Route): boolean {
  const [a, b] = [one.lastResort, other.lastResort];
  if (one.embeddedFirst !== other.embeddedFirst || a.kind !== b.kind) return false;
  return (
    ('host' in a ? a.host : '') === ('host' in b ? b.host : '') &&
    ('after' in a ? a.after : '') === ('after' in b ? b.after : '')
  );
}
