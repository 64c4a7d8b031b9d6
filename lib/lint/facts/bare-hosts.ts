import type { Subject } from '../subject.ts';

/** The hosts that a mirror's endpoints ask and that have no settings of their own. */
export function bareHostsOf(mirror: string, { endpointsOf, model }: Subject): readonly string[] {
  const hosts = new Set<string>();
  for (const { asked, normalized } of endpointsOf(mirror)) {
    if (asked === null || normalized === null) continue;
    if (model.configs?.has(asked.host) || model.configs?.has(normalized.registry)) continue;
    hosts.add(asked.host);
  }
  return [...hosts];
}
