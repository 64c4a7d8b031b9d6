import { routeOf } from '@/components/form/hosts/route.ts';
import type { Target } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import type { Endpoint, Texts } from './shown-test.ts';

/** What can be tested of one registry: the endpoints of its mirror, and the registry itself where that is asked. */
export type EndpointGroup = {
  readonly mirror: string;
  /** Whether it stands under `mirrors`; else it has settings alone. */
  readonly isMirror: boolean;
  /** The host of the registry itself. */
  readonly host: string;
  readonly texts: Texts;
  readonly endpoints: readonly Endpoint[];
};

/** What can be tested of one. Which registry `*` ends at depends on the image. */
export function mirrorGroup(
  mirror: string,
  model: Registries,
  target: Target,
  ignored: ReadonlySet<string>,
): EndpointGroup {
  const { lastResort } = routeOf(mirror, model, target, ignored);
  const texts = model.mirrors?.get(mirror)?.endpoint;
  const isItselfAsked = lastResort.kind === 'asked' && mirror !== '*';
  const endpoints = (texts ?? []).map((text, endpoint): Endpoint => ({ mirror, endpoint, text }));
  return {
    mirror,
    isMirror: model.mirrors?.has(mirror) === true,
    host: 'host' in lastResort ? lastResort.host : mirror,
    texts,
    endpoints: isItselfAsked ? [...endpoints, { mirror, endpoint: null, text: null }] : endpoints,
  };
}

export function sameGroup(one: EndpointGroup, other: EndpointGroup): boolean {
  return (
    one.mirror === other.mirror &&
    one.isMirror === other.isMirror &&
    one.host === other.host &&
    one.endpoints.length === other.endpoints.length &&
    one.endpoints.every(({ text }, index) => text === other.endpoints[index]?.text)
  );
}
