import type { EndpointPlace } from '@/lib/pull/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';

/** The endpoint that a place of the document is of; null where it is of none. */
export function selectedEndpoint(path: ModelPath | undefined): EndpointPlace | null {
  const [section, mirror, key, endpoint] = path ?? [];
  const isEndpoint = section === 'mirrors' && key === 'endpoint' && typeof endpoint === 'number';
  return isEndpoint ? { mirror: String(mirror), endpoint } : null;
}
