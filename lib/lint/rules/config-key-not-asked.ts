import type { Config } from '../../registries/model.ts';
import { isAccelerator, isPublicRegistry } from '../../registries/public-registry.ts';
import { bareHostsOf } from '../facts/bare-hosts.ts';
import { findsHubAliases } from '../facts/hub-lookup.ts';
import { nameFlaw } from '../facts/name-flaw.ts';
import { saysAuth, saysSomething, saysTls } from '../facts/settings.ts';
import type { FindingFix } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/**
 * Settings under a mirrored name, while the endpoints that are asked have other hosts and no settings: containerd looks
 * them up under the host it asks, never under the name in the image.
 */
export const configKeyNotAsked: Rule = {
  id: 'config-key-not-asked',
  severity: 'error',
  source: ['k3s-io/k3s#13215', 'k3s-io/k3s#11185', 'k3s-io/k3s#3937', 'rancher/rke2#9439'],
  *find(subject) {
    for (const [name, config] of subject.model.configs ?? []) {
      if (name === '*' || subject.asked.asEndpoint.has(name) || !saysSomething(config)) continue;
      if (nameFlaw(name, 'configs') !== null) continue;
      const reach = reachOf(name, config, subject);
      const isPlausible = isPlausibleFor(name, config, reach, subject);
      const hosts = bareHostsOf(subject.endpointsOf(name), subject.model).filter(
        (host) => !isPlausible || !isAccelerator(host),
      );
      if (hosts.length === 0) continue;
      yield {
        path: ['configs', name],
        marks: 'key',
        severity: isPlausible && reach === 'itself' ? 'warning' : 'error',
        values: { name, hosts, count: hosts.length, reach, plausible: isPlausible ? 'yes' : 'no' },
        fix: isPlausible ? null : moveSettings(name, hosts),
      };
    }
  },
};

/**
 * People log in to Docker Hub and the like for what their mirror does not have. Settings of an endpoint that pulls go past are right as
 * soon as what is in the way is mended.
 */
function isPlausibleFor(name: string, { tls }: Config, reach: Reach, { asked }: Subject): boolean {
  return asked.asPassed.has(name) || (reach !== 'nobody' && isPublicRegistry(name) && !saysTls(tls));
}

type Reach = 'itself' | 'hub' | 'nobody';

/**
 * Who gets any of the settings: the registry itself, if it is asked at last and finds them. `docker.io` is asked as
 * `registry-1.docker.io`, whose credentials K3s' containerd looks up under `docker.io` from 2.0.5-k3s2 on.
 */
function reachOf(name: string, { auth, tls }: Config, { target, form }: Subject): Reach {
  // Line v1.29.1 writes no TLS settings for the registry itself.
  const isOld = target.line === 'v1.29.1';
  if (isOld && target.options.noDefaultEndpoint) return 'nobody';
  const isAlias = name === 'docker.io';
  if (saysAuth(auth) && (!isAlias || findsHubAliases(target))) return 'itself';
  if (saysTls(tls) && (form === 'certs' ? !isOld : !isAlias)) return 'itself';
  return isAlias ? 'hub' : 'nobody';
}

/** Possible without a guess where only one host is asked. */
export function moveSettings(name: string, hosts: readonly string[]): FindingFix | null {
  const [to] = hosts;
  if (to === undefined || hosts.length > 1) return null;
  return { label: 'move-settings', values: { host: to }, action: { do: 'rename-config', name, to } };
}
