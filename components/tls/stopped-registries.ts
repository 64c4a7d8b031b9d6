import { askedHostsOf } from '@/components/form/hosts/asked-hosts.ts';
import type { Target } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';

/** The registries whose every pull fails where a TLS file of a name under `configs` is missing; `*` stands for all others. */
export function stoppedRegistries(config: string, registries: Registries, target: Target): readonly string[] {
  const asked = askedHostsOf(registries, target).get(config);
  const names = new Set([...(asked?.asEndpoint ?? []), ...(asked?.asItself ?? [])]);
  return names.size > 0 ? [...names] : [config];
}
