import type { EndpointOutcome } from '../hosts/endpoint-outcome.ts';

/** What is put behind an endpoint's text on the node and changes nothing else of it: `/v2`, or nothing. */
export function addedPath(endpoint: string, outcome: EndpointOutcome | null): string {
  if (outcome?.kind !== 'asked' || !outcome.url.startsWith(endpoint)) return '';
  return outcome.url.slice(endpoint.length);
}
