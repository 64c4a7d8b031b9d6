import 'server-only';
import { formatUrl, parseUrl, portOf } from '../../../go/index.ts';
import { hideUrlPassword } from '../../../registries/url-password.ts';
import { NetworkError } from '../network/network-error.ts';

/** A URL in the parts that a request needs. */
export type ProbeUrl = {
  readonly scheme: 'http' | 'https';
  /** As the Host header says it: with the port where the URL has one. */
  readonly host: string;
  readonly hostname: string;
  readonly port: number;
  /** Path and query. */
  readonly target: string;
};

const defaultPorts = { http: 80, https: 443 } as const;

/** Reads a URL as Go does; a user in it is dropped. */
export function probeUrl(text: string): ProbeUrl {
  const url = parseUrl(text);
  // The reason quotes the URL, and with it a password.
  if (!url.ok) throw unsendable(hideUrlPassword(text) === text ? url.reason : 'invalid URL');
  const { scheme } = url.value;
  const host = url.value.host.replace(/:$/, '');
  if (scheme !== 'http' && scheme !== 'https') throw unsendable(`unsupported protocol scheme "${scheme}"`);
  if (host === '') throw unsendable('http: no Host in request URL');
  const port = Number(portOf({ ...url.value, host })) || defaultPorts[scheme];
  if (port > 65_535) throw unsendable(`dial tcp: address ${port}: invalid port`);
  const written = formatUrl({
    ...url.value,
    scheme: '',
    omitHost: true,
    host: '',
    user: null,
    fragment: '',
    rawFragment: '',
  });
  const target = written.startsWith('/') ? written : `/${written}`;
  return { scheme, host, hostname: hostnameOf(host), port, target };
}

/** Without what may be a secret: the query. */
export function shownUrl({ scheme, host, target }: ProbeUrl): string {
  return `${scheme}://${host}${target.replace(/\?.*$/s, '')}`;
}

export function originOf({ scheme, hostname, port }: ProbeUrl): string {
  return `${scheme}://${hostname}:${port}`;
}

function hostnameOf(host: string): string {
  const bracketed = /^\[(.*)\](?::\d*)?$/.exec(host)?.[1];
  return bracketed?.replace(/%25/, '%') ?? host.replace(/:\d*$/, '');
}

function unsendable(reason: string): NetworkError {
  return new NetworkError({ kind: 'unsendable', reason });
}
