import { isLocalhost, joinPath, parseUrl } from '../../go/index.ts';
import { normalizeEndpoint } from '../../node-files/index.ts';
import type { ReadHost } from './read-hosts-toml.ts';

const embeddedOff = ':';

/** Paths that K3s takes for none. */
const usualPaths = ['', '/', '/v2'];

/**
 * An endpoint from which K3s makes just this host. containerd puts https before a name without a scheme, and the API's
 * path behind a path that does not end in it, once that is decoded and clean.
 */
export function endpointOfHost({ url, overridePath }: Pick<ReadHost, 'url' | 'overridePath'>): string {
  const whole = url.includes('://') ? url : `https://${url}`;
  const parts = /^([^:/]+:\/\/[^/?#]*)([^?#]*)(.*)$/s.exec(whole);
  const read = parseUrl(whole);
  if (parts === null || !read.ok) return whole;
  const [, authority = '', path = '', rest = ''] = parts;
  const decoded = read.value.path;
  // A dot is a path to K3s, and none to containerd.
  if (overridePath) return decoded === '' || decoded === '/' ? `${authority}/.${rest}` : whole;
  if (path === '/v2') return authority + rest;
  if (usualPaths.includes(decoded)) return whole;
  const root = joinPath(decoded);
  if (root === '/v2') return authority + rest;
  if (root.endsWith('/v2')) return whole;
  return `${authority}${path.replace(/\/$/, '')}/v2${rest}`;
}

/**
 * An endpoint from which K3s makes what containerd makes of one in config.toml: it takes a bare slash for a path, and asks
 * a loopback host without a scheme by http.
 */
export function endpointOfInline(endpoint: string): string {
  const withPath = endpoint.replace(/^((?:[^:/?#]+:\/\/)?[^/?#]+\/)(?=[?#]|$)/, '$1.');
  const { url, host } = asked(endpoint);
  const isPlain = !endpoint.includes('://') && isLocalhost(host) && url.startsWith('https://');
  return isPlain ? `http://${withPath}` : withPath;
}

/** The URL that K3s makes of an endpoint or of a registry's name, and the names under which it looks for settings. */
export function asked(endpoint: string): { url: string; host: string; registry: string } {
  const normalized = normalizeEndpoint(endpoint, embeddedOff);
  return normalized.ok ? normalized.value : { url: endpoint, host: endpoint, registry: endpoint };
}
