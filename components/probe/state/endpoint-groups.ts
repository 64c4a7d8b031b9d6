import { askedHostsOf } from '@/components/form/hosts/asked-hosts.ts';
import { configUse } from '@/components/form/hosts/config-use.ts';
import { routeOf } from '@/components/form/hosts/route.ts';
import type { Target } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import type { Endpoint } from './shown-test.ts';

/** What can be tested of one registry: the endpoints of its mirror, and the registry itself where that is asked. */
export type EndpointGroup = {
  readonly mirror: string;
  /** Whether it stands under `mirrors`; else it has settings alone. */
  readonly isMirror: boolean;
  /** The host of the registry itself. */
  readonly host: string;
  readonly endpoints: readonly Endpoint[];
};

/** All that can be tested, in the order of the document. Which registry `*` ends at depends on the image. */
export function endpointGroups(model: Registries, target: Target): readonly EndpointGroup[] {
  const mirrors = [...(model.mirrors?.keys() ?? [])].map((mirror) => mirrorGroup(mirror, model, target));
  const asked = askedHostsOf(model, target);
  const alone = [...(model.configs?.keys() ?? [])].filter(
    (name) =>
      !model.mirrors?.has(name) && !asked.has(name) && name !== '*' && configUse(name, model, asked).kind === 'direct',
  );
  return [...mirrors, ...alone.map((name) => mirrorGroup(name, model, target))].filter(
    ({ endpoints }) => endpoints.length > 0,
  );
}

/** What can be tested of one. */
export function mirrorGroup(mirror: string, model: Registries, target: Target): EndpointGroup {
  const { lastResort } = routeOf(mirror, model, target);
  const texts = model.mirrors?.get(mirror)?.endpoint ?? [];
  const isItselfAsked = lastResort.kind === 'asked' && mirror !== '*';
  const endpoints = texts.map((text, endpoint): Endpoint => ({ mirror, endpoint, text }));
  return {
    mirror,
    isMirror: model.mirrors?.has(mirror) === true,
    host: 'host' in lastResort ? lastResort.host : mirror,
    endpoints: isItselfAsked ? [...endpoints, { mirror, endpoint: null, text: null }] : endpoints,
  };
}
