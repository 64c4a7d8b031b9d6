import 'server-only';

/** What the request has already. */
export function has(request: Request): (etag: string) => boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return (etag) => known.includes('*') || known.includes(etag);
}
