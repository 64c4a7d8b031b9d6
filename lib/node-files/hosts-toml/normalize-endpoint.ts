import {
  defaultHost,
  formatPlainUrl,
  formatUrl,
  isLocalhost,
  type Parsed,
  type PlainUrl,
  parsed,
  parseUrl,
  plainUrl,
  portOf,
} from '../../go/index.ts';

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
 * if it has none of its own. Refused where Go's URL parser refuses it, which depends on the release (see `normalizerOf`).
 */
export function normalizeEndpoint(
  endpoint: string,
  embeddedAddress: string,
  strictColons = false,
): Parsed<NormalizedEndpoint> {
  const text = endpoint.includes('://') ? endpoint : `//${endpoint}`;
  const plain = plainUrl(text);
  if (plain !== null) return parsed(normalized(plain, embeddedAddress, formatPlainUrl));
  const url = parseUrl(text, strictColons);
  return url.ok ? parsed(normalized(url.value, embeddedAddress, formatUrl)) : url;
}

function normalized<Written extends PlainUrl>(
  written: Written,
  embeddedAddress: string,
  format: (url: Written) => string,
): NormalizedEndpoint {
  const host = defaultHost(written.host);
  const scheme = written.scheme === '' ? assumedScheme(written.host, portOf(written), embeddedAddress) : written.scheme;
  const usualPath = written.path === '' || written.path === '/' || written.path === '/v2';
  const url = format({ ...written, scheme, host, path: usualPath ? '/v2' : written.path });
  const registry = host === 'registry-1.docker.io' ? 'docker.io' : written.host;
  return { url, host, registry, overridePath: !usualPath };
}

function assumedScheme(host: string, port: string, embeddedAddress: string): string {
  if (port === '' || port === '443' || host === embeddedAddress) return 'https';
  return isLocalhost(host) ? 'http' : 'https';
}
