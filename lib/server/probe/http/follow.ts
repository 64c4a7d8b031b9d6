import 'server-only';
import { NetworkError } from '../network/network-error.ts';
import type { Authorize, HttpAnswer, HttpRequest } from './answer.ts';
import { type ProbeUrl, probeUrl, shownUrl } from './probe-url.ts';

export type Followed = {
  readonly answer: HttpAnswer;
  /** Where each redirect led. */
  readonly redirects: readonly ProbeUrl[];
};

type Ask = (request: HttpRequest, authorization: string | null) => Promise<HttpAnswer>;

const redirecting = new Set([301, 302, 303, 307, 308]);

/** Makes a request and follows where it leads, as Go's client does; each host is asked whether it may get credentials. */
export async function follow(request: HttpRequest, authorize: Authorize, most: number, ask: Ask): Promise<Followed> {
  const redirects: ProbeUrl[] = [];
  let next = request;
  for (;;) {
    const answer = await askAt(next, authorize, redirects.length > 0, ask);
    const location = redirecting.has(answer.status) ? answer.header('location') : null;
    if (location === null) return { answer, redirects };
    const url = target(location, next.url);
    redirects.push(url);
    if (redirects.length > most)
      throw new NetworkError({ kind: 'too-many-redirects', url: shownUrl(url), limit: most });
    next = redirected(next, url, answer.status);
  }
}

async function askAt(request: HttpRequest, authorize: Authorize, isRedirected: boolean, ask: Ask): Promise<HttpAnswer> {
  try {
    return await ask(request, authorize(request.url));
  } catch (error) {
    if (!isRedirected || !(error instanceof NetworkError) || error.fault.kind === 'timeout') throw error;
    throw new NetworkError({ kind: 'redirect', host: request.url.host, cause: error.fault });
  }
}

function target(location: string, base: ProbeUrl): ProbeUrl {
  const url = URL.parse(location, `${base.scheme}://${base.host}${base.target}`);
  if (url === null) throw new NetworkError({ kind: 'unsendable', reason: 'failed to parse Location header' });
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new NetworkError({ kind: 'redirect-scheme', scheme: url.protocol.slice(0, -1) });
  }
  return probeUrl(`${url.protocol}//${hostOf(url, location, base)}${url.pathname}${url.search}`);
}

/** `URL` drops the usual port of a scheme, which Go leaves in the host, as settings are looked up by it. */
function hostOf({ protocol, host }: URL, location: string, base: ProbeUrl): string {
  const [, written = base.host] = /^(?:[a-z]+:)?\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(location) ?? [];
  const usual = protocol === 'https:' ? ':443' : ':80';
  return written.endsWith(usual) ? host + usual : host;
}

/** A form holds credentials: it stays with its host, though Go would send it on. */
function redirected(request: HttpRequest, url: ProbeUrl, status: number): HttpRequest {
  const keepsForm = request.form !== null && (status === 307 || status === 308);
  if (keepsForm && leavesHost(url, request.url)) throw new NetworkError({ kind: 'login-redirect', host: url.host });
  if (keepsForm || request.method !== 'POST') return { ...request, url };
  return { ...request, method: 'GET', url, form: null };
}

function leavesHost(url: ProbeUrl, own: ProbeUrl): boolean {
  return url.host !== own.host || (own.scheme === 'https' && url.scheme === 'http');
}
