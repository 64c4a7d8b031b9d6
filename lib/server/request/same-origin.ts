import 'server-only';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request that would change something comes from a page of this server itself, by what the browser says of its origin. */
export function isSameOrigin(method: string, headers: Headers): boolean {
  if (harmless.has(method)) return true;
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  return origin === null || originHost(origin) === headers.get('host');
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
