import type { Attempt, PullPlan } from './plan.ts';

/** An endpoint of a mirror, by its place in the document; null for the registry itself. */
export type EndpointPlace = { readonly mirror: string; readonly endpoint: number | null };

/** How containerd asks one endpoint. */
export type EndpointPlan =
  | { readonly kind: 'asked'; readonly attempt: Attempt }
  /** It asks others, and never this one. */
  | { readonly kind: 'not-asked' }
  /** It asks nobody. */
  | { readonly kind: 'unplanned'; readonly plan: Exclude<PullPlan, { kind: 'attempts' }> };

/** Stands in for a registry that has no mirror of its own, where `*` is asked without an image. */
const anyRegistry = 'registry.invalid';
const anyRepository = 'portolan/test:latest';

/** Finds how containerd asks one endpoint, for an image or as for any. */
export function planEndpoint(
  { mirror, endpoint }: EndpointPlace,
  image: string | null,
  planOf: (image: string) => PullPlan,
): EndpointPlan {
  const plan = planOf(image ?? `${mirror === '*' ? anyRegistry : mirror}/${anyRepository}`);
  if (plan.kind !== 'attempts') return { kind: 'unplanned', plan };
  const attempt = plan.attempts.find((found) => isOf(found, mirror, endpoint));
  if (attempt === undefined) return { kind: 'not-asked' };
  const root = mirror === '*' && image === null ? attempt.root.replace(/\?.*$/s, '') : attempt.root;
  return { kind: 'asked', attempt: { ...attempt, root } };
}

/** Whether a host is asked for this endpoint. */
function isOf({ sources, why }: Attempt, mirror: string, endpoint: number | null): boolean {
  if (endpoint === null) return why.id.startsWith('registry-');
  return sources.some(
    ([section, name, key, index]) =>
      section === 'mirrors' && name === mirror && key === 'endpoint' && index === endpoint,
  );
}
