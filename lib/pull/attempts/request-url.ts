import { formatUrl, type Parsed, parsed, parseUrl, quote, refused } from '../../go/index.ts';

/** What a request asks for: the URL as it goes out, and the host in it. */
export type Request = { readonly url: string; readonly host: string };

/**
 * The URL of containerd's request. The host's path is decoded by now, so a question mark or percent sign in it takes on its meaning
 * again. Refused in containerd's words where no request can be made of it.
 */
export function requestUrl(host: { readonly scheme: string; readonly host: string }, path: string): Parsed<Request> {
  const url = parseUrl(`${host.scheme}://${host.host}${path}`);
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
