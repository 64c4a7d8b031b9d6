import { defaultHost, formatUrl, isLocalhost, type Parsed, parseUrl, portOf } from '../../go/index.ts';

/** An endpoint as hosts.toml names it. */
export type NormalizedEndpoint = {
  readonly url: string;
  /** The host that is asked, with its port. */
  readonly host: string;
  /** The same as a registry's name: `docker.io` where Docker Hub is asked. */
  readonly registry: string;
  readonly overridePath: boolean;
};

export type NormalizeEndpoint = (endpoint: string) => Parsed<NormalizedEndpoint>;

/**
 * K3s' `normalizeEndpointAddress`: gives an endpoint a scheme (loopback hosts on a port other than 443 get http) and the path `/v2`
 * if it has none of its own. Refused where Go's URL parser refuses it.
 */
export function normalizeEndpoint(endpoint: string, embeddedAddress: string): Parsed<NormalizedEndpoint> {
  const parsed = parseUrl(endpoint.includes('://') ? endpoint : `//${endpoint}`);
  if (!parsed.ok) return parsed;
  const written = parsed.value;
  const host = defaultHost(written.host);
  const scheme = written.scheme === '' ? assumedScheme(written.host, portOf(written), embeddedAddress) : written.scheme;
  const usualPath = written.path === '' || written.path === '/' || written.path === '/v2';
  const url = formatUrl({ ...written, scheme, host, path: usualPath ? '/v2' : written.path });
  const registry = host === 'registry-1.docker.io' ? 'docker.io' : written.host;
  return { ok: true, value: { url, host, registry, overridePath: !usualPath } };
}

function assumedScheme(host: string, port: string, embeddedAddress: string): string {
  if (port === '' || port === '443' || host === embeddedAddress) return 'https';
  return isLocalhost(host) ? 'http' : 'https';
}
