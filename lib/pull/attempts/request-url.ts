import { formatUrl, type Parsed, parsed, parseUrl, quote, refused } from '../../go/index.ts';
import { cleanPath } from '../hosts/clean-path.ts';

/** What a request asks for: the URL as it goes out, and the host in it. */
export type Request = { readonly url: string; readonly host: string };

/**
 * The URL of containerd's request for a manifest or blob. The host's path is decoded by now, so a question mark or percent sign in it
 * takes on its meaning again. Refused in containerd's words where no request can be made of it.
 */
export function requestUrl(
  host: { readonly scheme: string; readonly host: string; readonly path: string },
  registry: string,
  ...parts: readonly string[]
): Parsed<Request> {
  const path = cleanPath(['', host.path, ...parts].join('/'));
  const url = parseUrl(
    `${host.scheme}://${host.host}${isProxy(host.host, registry) ? withNamespace(path, registry) : path}`,
  );
  if (!url.ok) return url;
  const { scheme } = url.value;
  // Go's http.NewRequest drops a colon without a port.
  const asked = url.value.host.replace(/:$/, '');
  const target = formatUrl({
    ...url.value,
    scheme: '',
    omitHost: true,
    host: '',
    user: null,
    fragment: '',
    rawFragment: '',
  });
  const written = `${scheme}://${inAscii(asked)}${target}`;
  if (scheme !== 'http' && scheme !== 'https') return unsent(written, `unsupported protocol scheme ${quote(scheme)}`);
  return asked === '' ? unsent(written, 'http: no Host in request URL') : parsed({ url: written, host: asked });
}

function unsent(url: string, reason: string): Parsed<Request> {
  return refused(`failed to do request: Head ${quote(url)}: ${reason}`);
}

/** Names outside ASCII go over the wire as Punycode. */
function inAscii(host: string): string {
  if (!/[^\x00-\x7f]/.test(host)) return host;
  return URL.parse(`https://${host}`)?.host ?? host;
}

/** containerd's `isProxy`: every host but the registry itself is told whose image is meant. */
function isProxy(host: string, registry: string): boolean {
  return host !== registry && !(registry === 'docker.io' && host === 'registry-1.docker.io');
}

function withNamespace(path: string, registry: string): string {
  const mark = path.indexOf('?');
  return `${mark > 0 ? path.slice(0, mark) : path}?ns=${encodeURIComponent(registry)}`;
}
