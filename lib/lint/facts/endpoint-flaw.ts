import type { NormalizedEndpoint } from '../../node-files/index.ts';

/** Why an endpoint leads nowhere. */
export type EndpointFlaw = 'refused' | 'colon' | 'host' | 'scheme';

/** What is wrong with an endpoint's spelling; null for one that containerd can ask. */
export function endpointFlaw(text: string, normalized: NormalizedEndpoint | null): EndpointFlaw | null {
  if (normalized === null) return 'refused';
  if (/^https?(?::\/[^/]|\/\/)/i.test(text)) return 'colon';
  if (/^(?::|$)/.test(normalized.host)) return 'host';
  return /^https?:\/\//.test(normalized.url) ? null : 'scheme';
}
