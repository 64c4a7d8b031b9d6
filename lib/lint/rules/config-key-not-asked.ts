import type { Config } from '../../registries/model.ts';
import { endpointFlaw } from '../facts/endpoint-flaw.ts';
import type { EndpointFact } from '../facts/endpoints.ts';
import { isPublicRegistry } from '../facts/public-registry.ts';
import type { Finding, FindingFix } from '../finding.ts';
import type { Subject } from '../rule.ts';

/**
 * Settings under a mirrored name, while the endpoints that are asked have other hosts and no settings: containerd looks
 * them up under the host it asks, never under the name in the image.
 */
export function* configKeyNotAsked(subject: Subject): Generator<Finding> {
  const byMirror = Map.groupBy(subject.endpoints, ({ mirror }) => mirror);
  for (const [name, config] of subject.model.configs ?? []) {
    if (subject.asked.asEndpoint.has(name) || !saysSomething(config)) continue;
    const hosts = bareHostsOf(byMirror.get(name) ?? [], subject);
    if (hosts.length === 0) continue;
    // People log in to Docker Hub and the like for what their mirror does not have.
    const plausible = isPublicRegistry(name) && config.tls === null;
    const reach = reachOf(name, subject);
    yield {
      rule: 'config-key-not-asked',
      severity: plausible && reach === 'itself' ? 'warning' : 'error',
      path: ['configs', name],
      marks: 'key',
      values: { name, hosts: hosts.join(', '), count: hosts.length, reach, plausible: plausible ? 'yes' : 'no' },
      fix: plausible ? null : fixOf(name, hosts),
    };
  }
}

function saysSomething({ auth, tls }: Config): boolean {
  return [...Object.values(auth ?? {}), ...Object.values(tls ?? {})].some((value) => value !== '' && value !== false);
}

/** The hosts that a mirror's endpoints ask and that have no settings of their own. */
function bareHostsOf(endpoints: readonly EndpointFact[], { model }: Subject): readonly string[] {
  const hosts = endpoints.flatMap((endpoint) => {
    if (!endpoint.normalized.ok || endpointFlaw(endpoint) !== null) return [];
    const { host, registry } = endpoint.normalized.value;
    return model.configs?.has(host) || model.configs?.has(registry) ? [] : [host];
  });
  return [...new Set(hosts)];
}

/**
 * Who gets the settings: the registry itself, if it is asked at last and finds them. `docker.io` is asked as `registry-1.docker.io`,
 * whose credentials K3s' containerd looks up under `docker.io` from 2.0.5-k3s2 on.
 */
function reachOf(name: string, { target }: Subject): 'itself' | 'hub' | 'nobody' {
  if (target.line === 'v1.29.1' && target.options.noDefaultEndpoint) return 'nobody';
  const knowsHub = /^(?:[3-9]|2\.[1-9]|2\.0\.(?:[6-9]|5-k3s[2-9]))/.test(target.containerd);
  return name === 'docker.io' && !knowsHub ? 'hub' : 'itself';
}

function fixOf(name: string, hosts: readonly string[]): FindingFix | null {
  const [to] = hosts;
  if (to === undefined || hosts.length > 1) return null;
  return { label: 'move-settings', values: { host: to }, action: { do: 'rename-config', name, to } };
}
