import { type NextRequest, NextResponse } from 'next/server';
import { guard, isPage } from '@/lib/server/access/guard.ts';
import { allowedHosts, answersToAnyName, isAllowedHost } from '@/lib/server/request/allowed-hosts.ts';
import { ownNames } from '@/lib/server/request/own-names.ts';
import { problem } from '@/lib/server/request/problem.ts';
import { isSameOrigin } from '@/lib/server/request/same-origin.ts';
import { securityHeaders } from '@/lib/server/request/security-headers.ts';
import { settings } from '@/lib/server/settings/settings.ts';

const hosts = allowedHosts(ownNames(settings()));

export async function proxy(request: NextRequest) {
  const { pathname: path, search } = request.nextUrl;
  if (!answersToAnyName(path) && !isAllowedHost(request.headers.get('host'), hosts)) {
    return problem(
      421,
      'Unknown host',
      'This server does not answer to that host name. Its names are set with PORTOLAN_HOSTS.',
    );
  }
  if (!isSameOrigin(request.method, request.headers)) {
    return problem(
      403,
      'Cross-site request',
      'Requests that change something are accepted from pages of this server alone.',
    );
  }
  const { refused, cookies } = await guard(
    { path, search, method: request.method, headers: request.headers },
    settings(),
  );
  // Next answers with the path alone, whatever name or proxy the server is reached by.
  if (typeof refused === 'string') return NextResponse.redirect(new URL(refused, request.nextUrl));
  const isForbiddenPage = refused?.status === 403 && isPage(request.method, path);
  if (refused && !isForbiddenPage) return refused;
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const headers = securityHeaders(nonce, process.env.NODE_ENV === 'development');
  const forwarded = new Headers(request.headers);
  // Next reads the nonce for its own scripts from this header, the layout from the other.
  forwarded.set('Content-Security-Policy', headers['Content-Security-Policy'] ?? '');
  forwarded.set('x-nonce', nonce);
  const answered = { request: { headers: forwarded } };
  const response = isForbiddenPage
    ? NextResponse.rewrite(new URL('/forbidden', request.nextUrl), answered)
    : NextResponse.next(answered);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}
