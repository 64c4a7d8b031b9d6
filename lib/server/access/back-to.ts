import 'server-only';

/** Where to go after the sign-in: a path of this server, and of no other that looks like one. */
export function backTo(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const base = 'http://portolan.invalid';
  const url = URL.canParse(asked, base) ? new URL(asked, base) : null;
  return url?.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
}
