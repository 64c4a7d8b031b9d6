import { type Asked, askedHostsOf, findingAskedHosts } from '@/components/form/hosts/asked-hosts.ts';
import type { Target } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import type { Steps } from '@/lib/steps/index.ts';

/** The registries whose every pull fails where a TLS file of a name under `configs` is missing; `*` stands for all others. */
export function stoppedRegistries(config: string, registries: Registries, target: Target): readonly string[] {
  return stoppedBy(config, askedHostsOf(registries, target).get(config));
}

/** Those of many names, each once. */
export function* findingStopped(
  configs: ReadonlySet<string>,
  registries: Registries,
  target: Target,
): Steps<readonly string[]> {
  const asked = yield* findingAskedHosts(registries, target);
  return [...new Set([...configs].flatMap((config) => stoppedBy(config, asked.get(config))))];
}

function stoppedBy(config: string, asked: Asked | undefined): readonly string[] {
  const names = new Set([...(asked?.asEndpoint ?? []), ...(asked?.asItself ?? [])]);
  return names.size > 0 ? [...names] : [config];
}
