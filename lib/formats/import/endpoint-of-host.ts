import { normalizeEndpoint } from '../../node-files/index.ts';
import type { ReadHost } from './read-hosts-toml.ts';

const embeddedOff = ':';

/**
 * An endpoint from which K3s makes just this host. containerd puts https before a name without a scheme, and the API's
 * path behind a path that does not end in it.
 */
export function endpointOfHost({ url, overridePath }: Pick<ReadHost, 'url' | 'overridePath'>): string {
  const whole = url.includes('://') ? url : `https://${url}`;
  const parts = /^([^:/]+:\/\/[^/?#]*)([^?#]*)(.*)$/s.exec(whole);
  if (parts === null || overridePath) return whole;
  const [, authority = '', path = '', rest = ''] = parts;
  if (path === '/v2') return authority + rest;
  if (path === '' || path === '/' || path.endsWith('/v2')) return whole;
  return `${authority}${path.replace(/\/$/, '')}/v2${rest}`;
}

/** The URL that K3s makes of an endpoint or of a registry's name, and the names under which it looks for settings. */
export function asked(endpoint: string): { url: string; host: string; registry: string } {
  const normalized = normalizeEndpoint(endpoint, embeddedOff);
  return normalized.ok ? normalized.value : { url: endpoint, host: endpoint, registry: endpoint };
}
