import type { Auth, Registries } from '../../registries/model.ts';
import { isAccelerator } from '../../registries/public-registry.ts';
import { asksItself } from '../facts/asks-itself.ts';
import { bareHostsOf } from '../facts/bare-hosts.ts';
import { isHubName } from '../facts/docker-hub.ts';
import { findsHubAliases } from '../facts/hub-lookup.ts';
import { saysAuth } from '../facts/settings.ts';
import type { Rule } from '../rule.ts';

const hub = 'registry-1.docker.io';
/** In the order in which newer containerds look; older ones know the first alone. */
const lookups = [hub, 'docker.io', 'index.docker.io'];

/** Credentials for Docker Hub under a name that is not the one that is asked. */
export const hubAlias: Rule = {
  id: 'hub-alias',
  severity: 'error',
  source: ['k3s-io/k3s#3937', 'k3s-io/k3s#12438', 'k3s-io/k3s#12561'],
  *find(subject) {
    const { model, target, endpoints, endpointsOf } = subject;
    for (const [name, { auth }] of model.configs ?? []) {
      if (!isHubName(name) || !saysAuth(auth) || !asksItself('docker.io', subject)) continue;
      if (endpoints.some(({ asked }) => asked?.host === name)) continue;
      // Where the Hub has mirrors that may be meant as well, the rule for those speaks of both.
      if (bareHostsOf(endpointsOf(name), model).some((host) => !isAccelerator(host))) continue;
      const known = findsHubAliases(target) ? lookups : [hub];
      const used = known.find((key) => saysAuth(model.configs?.get(key)?.auth));
      if (used === name || isSame(auth, used, model)) continue;
      yield {
        path: ['configs', name],
        marks: 'key',
        severity: used === undefined ? 'error' : 'warning',
        values: { kind: used === undefined ? 'missed' : 'shadowed', name, used: used ?? '' },
        fix:
          used === undefined
            ? { label: 'rename-key', values: { key: hub }, action: { do: 'rename-config', name, to: hub } }
            : null,
      };
    }
  },
};

/** Who writes the same under several names has made sure of every release. */
function isSame(auth: Auth | null, used: string | undefined, { configs }: Registries): boolean {
  const other = used === undefined ? null : configs?.get(used)?.auth;
  return auth !== null && !!other && JSON.stringify(auth) === JSON.stringify(other);
}
