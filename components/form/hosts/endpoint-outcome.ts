import { isLocalhost, parseUrl } from '@/lib/go/index.ts';
import { type LineName, lines, normalizerOf, type Target } from '@/lib/node-files/index.ts';
import { requestUrl } from '@/lib/pull/attempts/request-url.ts';
import { cleanPath } from '@/lib/pull/hosts/clean-path.ts';

/** What becomes of one endpoint on the node. */
export type EndpointOutcome =
  /** It is asked; `url` is what stands in the file, or what containerd makes of it, and `host` whose settings it takes. */
  | { readonly kind: 'asked'; readonly url: string; readonly host: string }
  | { readonly kind: 'faulty'; readonly fault: EndpointFault; readonly url: string; readonly reason: string };

export type EndpointFault = 'refused' | 'noHost' | 'scheme' | 'missingColon';

/** Whether a line writes hosts.toml files; the older ones keep mirrors in config.toml, where containerd reads endpoints itself. */
export function writesHostsToml(line: LineName): boolean {
  return lines[line].format.hostsToml !== null;
}

/** What a target makes of an endpoint: K3s' own spelling in hosts.toml, or containerd's reading of config.toml. */
export function endpointOutcome(endpoint: string, target: Target): EndpointOutcome {
  return writesHostsToml(target.line) ? inHostsToml(endpoint, target) : inConfigToml(endpoint);
}

function inHostsToml(endpoint: string, target: Target): EndpointOutcome {
  const normalized = normalizerOf(target)(endpoint);
  if (!normalized.ok) return faulty('refused', '', normalized.reason);
  const { url, host } = normalized.value;
  return judged(endpoint, url, host);
}

// containerd's `addDefaultScheme`: http for loopback whatever the port, and a path in place of `/v2`. It asks scheme, host and path alone.
function inConfigToml(endpoint: string): EndpointOutcome {
  const parsed = parseUrl(endpoint.includes('://') ? endpoint : `dummy://${endpoint}`);
  if (!parsed.ok) return faulty('refused', '', parsed.reason);
  const { host, path: written } = parsed.value;
  const scheme = endpoint.includes('://') ? parsed.value.scheme : isLocalhost(host) ? 'http' : 'https';
  const path = written === '' ? '/v2' : written;
  const asked = requestUrl({ scheme, host }, cleanPath(`/${path}`));
  return judged(endpoint, asked.ok ? asked.value.url : `${scheme}://${host}${path}`, host);
}

function judged(endpoint: string, url: string, host: string): EndpointOutcome {
  if (/^https?(:\/[^/]|\/\/)/.test(endpoint)) return faulty('missingColon', url, '');
  if (host === '' || host.startsWith(':')) return faulty('noHost', url, '');
  if (!/^https?:\/\//.test(url)) return faulty('scheme', url, '');
  return { kind: 'asked', url, host };
}

function faulty(fault: EndpointFault, url: string, reason: string): EndpointOutcome {
  return { kind: 'faulty', fault, url, reason };
}
